import QtQuick
import QtQuick.Templates as T
import Kiosk

// Within words that may be in another language than the visitor's: tells a screen reader in which (WCAG 3.1.2). Of
// all that it is told of, only a control has a language of its own (Qt 6.11), so this one lies on them.
T.Control {
    id: root

    readonly property Words words: parent as Words
    readonly property string tongue: words.tongue

    anchors.fill: parent
    visible: words.foreign
    Component.onCompleted: words.told = true
    locale: Qt.locale(tongue)
    Accessible.role: words.Accessible.role
    Accessible.name: words.Accessible.name
}
