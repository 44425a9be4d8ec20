import QtQuick
import QtQuick.Layouts
import Kiosk

// What one of two wrote, and a button that keeps it.
RowLayout {
    id: root

    property string who: ""
    property string text: ""
    property string keep: ""
    signal kept

    spacing: Theme.gap
    ColumnLayout {
        spacing: 0
        Words {
            Layout.fillWidth: true
            text: root.who
            cap: Theme.small
            color: Theme.text2
        }
        Words {
            Layout.fillWidth: true
            text: root.text
            maximumLineCount: Theme.cramped ? 2 : 5
            elide: Text.ElideRight
        }
    }
    ActionButton {
        padX: Theme.px(4)
        text: root.keep
        onClicked: root.kept()
    }
}
