pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Who comes in: a name, then the code that only that person knows.
CodeFrame {
    id: root
    objectName: "door"

    required property Door door

    typing: door.typing
    asks: door.chosen !== ""
    title: !asks ? qsTr("Staff: who are you?") : door.chosenName
    question: qsTr("Type your code.")
    advice: waits ? qsTr("Too many codes were wrong, perhaps of somebody else. Whoever set up this machine gives you a new one.") : qsTr("Forgot your code? Whoever set up this machine gives you a new one.")
    otherText: door.people.length > 1 ? qsTr("Another name") : ""
    instead: door.people.length === 0 ? nobody : names
    onSent: door.send()
    onOtherChosen: door.choose("")

    Component {
        id: nobody
        Notice {
            symbol: "person"
            title: qsTr("There is nobody here yet who may come in.")
            text: qsTr("Whoever set up this machine can do that: kiosk staff add. See README.")
        }
    }
    Component {
        id: names
        LinePages {
            name: root.title
            columns: root.large ? 1 : 2
            rows: root.door.people
            line: LineButton {
                required property var modelData
                symbol: "person"
                text: modelData.name
                onClicked: root.door.choose(modelData.id)
            }
        }
    }
}
