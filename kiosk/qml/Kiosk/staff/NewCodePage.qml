pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// Another code for who is in: the one that they have, then the new one, twice.
CodeFrame {
    id: root

    required property Recoding recoding

    typing: recoding.typing
    asks: recoding.step !== "done"
    title: recoding.question
    advice: recoding.step === "prove" ? qsTr("Forgot your code? Whoever set up this machine gives you a new one.") : qsTr("At least 6 digits, or 10 letters.")
    instead: done
    onSent: recoding.send()
    Component.onCompleted: recoding.begin()

    Component {
        id: done
        Notice {
            symbol: "check"
            title: qsTr("The old one does not work any more.")
            text: qsTr("Type the new one the next time that you sign in.")
        }
    }
}
