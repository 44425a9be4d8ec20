import QtQuick
import QtQuick.Templates as T
import Kiosk

// Tells of words in another language than the visitor's which it is (WCAG 3.1.2): of all that Qt tells a screen
// reader of, only a control has a language of its own (QAccessible.Attribute.Locale), so this one lies on them.
T.Control {
    id: root

    required property Words words
    readonly property string tongue: words.tongue

    locale: Qt.locale(tongue)
    Accessible.role: words.Accessible.role
    Accessible.name: words.Accessible.name
}
