import QtQuick
import QtQuick.Templates as T
import Kiosk

// Where there is no room to draw the name of the page, it is still there for who listens (WCAG 2.4.6).
T.Control {
    property string text: ""
    // As of Words.
    property string tongue: ""

    implicitWidth: 1
    implicitHeight: 1
    locale: tongue === "" ? Theme.locale : Qt.locale(tongue)
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
