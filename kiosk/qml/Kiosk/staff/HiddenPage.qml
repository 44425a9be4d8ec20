pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// The works that staff took off the screens; a touch shows one again.
StaffFrame {
    id: root

    required property Hiding hiding
    signal searchChosen

    title: qsTr("Not shown")
    told: hiding.trouble !== "" ? hiding.trouble : hiding.rows.length > 0 ? qsTr("Touch a work to show it again.") : ""
    troubled: hiding.trouble !== ""
    whatText: qsTr("The works")
    what: hiding.rows.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: hiding.look()

    Component {
        id: none
        Notice {
            symbol: "check"
            title: qsTr("You show everything.")
            text: qsTr("Is there a work that must go? Look for it as a visitor does. “Don’t show it” stands below its page.")
            actionText: qsTr("Look for a work")
            onActionChosen: root.searchChosen()
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            rows: root.hiding.rows
            line: LineButton {
                required property var modelData
                picture: modelData.picture
                symbol: "block"
                endSymbol: "add"
                text: modelData.title
                line: modelData.line
                lineLines: 2
                Accessible.description: qsTr("Show it again")
                onClicked: root.hiding.bring(modelData.item)
            }
        }
    }
    Component {
        id: buttons
        StaffUndo {
            editor: root.hiding
        }
    }
}
