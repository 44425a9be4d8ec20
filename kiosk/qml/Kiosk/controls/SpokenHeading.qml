import QtQuick

// Where there is no room to draw the name of the page, it is still there for who listens (WCAG 2.4.6).
Item {
    property string text: ""
    // As of Words.
    property string tongue: ""

    implicitWidth: 1
    implicitHeight: 1
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
