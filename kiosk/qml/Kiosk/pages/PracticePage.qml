pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Touching a screen for the first time, in four steps: touch, touch again, choose, go back. Nothing is counted, nothing
// can go wrong, and it can be left at any moment.
Item {
    id: root
    objectName: "practice"

    required property Session session
    // This visitor's touches slip and bounce.
    required property bool struggling
    // Somebody came as far as the last step, which leads back.
    signal learned
    signal skipped

    property int step: 1
    readonly property int steps: 4
    readonly property bool upright: height > width
    readonly property list<var> fruits: [["pets", qsTr("Paw")], ["sailing", qsTr("Boat")], ["apple", qsTr("Apple")]]
    property string hint: ""
    readonly property bool offers: struggling && !session.steady
    // As large as the room of a button on the plate, without its word.
    readonly property int beside: step === 3 && !upright ? 3 : 1
    readonly property int above: step === 3 && upright ? 3 : 1
    readonly property int drawn: Math.max(Theme.icon, Math.min(Theme.px(upright ? 120 : 85), plate.width / beside - Theme.px(36), plate.height / above - Theme.px(32 + 16 * Theme.textScale)))

    function asked(): string {
        switch (root.step) {
        case 1:
            return qsTr("Touch the apple.");
        case 2:
            return qsTr("Well done. Touch the apple once more.");
        case 3:
            return qsTr("Good. Now choose the boat.");
        default:
            return qsTr("The last one: touch “Back”, at the bottom.");
        }
    }
    function goOn(): void {
        root.hint = "";
        root.step += 1;
        root.Accessible.announce(asked(), Accessible.Polite);
    }
    onStepChanged: {
        if (root.step === root.steps) {
            skip.forceActiveFocus(); // what had it is gone
            root.learned();
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Practise touching")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: root.upright ? Math.max(Theme.px(8), Theme.reach - head.implicitHeight - Theme.px(10)) : Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(6)
        spacing: Theme.px(Theme.cramped ? 4 : 6)
        RowLayout {
            id: head
            Layout.fillWidth: true
            spacing: Theme.px(6)
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(2)
                Words {
                    Layout.fillWidth: true
                    text: qsTr("Step %1 of %2").arg(root.step).arg(root.steps)
                    cap: Theme.small
                    color: Theme.text2
                }
                Heading {
                    Layout.fillWidth: true
                    text: root.asked()
                    cap: Theme.cramped ? Theme.h3 : Theme.h2
                }
            }
            Row {
                Layout.alignment: Qt.AlignVCenter
                visible: !Theme.cramped
                spacing: Theme.px(3)
                Repeater {
                    model: root.steps
                    Rectangle {
                        required property int index
                        width: Theme.px(9)
                        height: width
                        radius: width / 2
                        color: index < root.step ? Theme.action : Theme.nothing
                        border.width: Theme.line
                        border.color: Theme.action
                        Icon {
                            anchors.centerIn: parent
                            visible: parent.index < root.step - 1
                            name: "check"
                            color: Theme.inkOnAction
                            size: Theme.px(7)
                        }
                    }
                }
            }
        }
        Rectangle {
            id: plate
            Layout.fillWidth: true
            Layout.fillHeight: true
            radius: Theme.radius
            color: Theme.sunken
            border.width: Theme.line
            border.color: Theme.hair
            GridLayout {
                visible: root.step < root.steps
                anchors.fill: parent
                anchors.margins: Theme.px(Theme.cramped ? 4 : 8)
                columns: root.upright ? 1 : 3
                columnSpacing: Theme.px(10)
                rowSpacing: Theme.px(10)
                Big {
                    visible: root.step < 3
                    focus: true
                    Layout.columnSpan: root.upright ? 1 : 3
                    symbol: "apple"
                    text: qsTr("Apple")
                    primary: root.step === 2
                    onClicked: root.goOn()
                }
                Repeater {
                    model: root.step === 3 ? root.fruits : []
                    Big {
                        required property var modelData
                        required property int index
                        // Who uses keys goes on where the apple was.
                        Component.onCompleted: if (index === 0)
                            forceActiveFocus()
                        symbol: modelData[0]
                        text: modelData[1]
                        onClicked: {
                            if (modelData[0] === "sailing")
                                root.goOn();
                            else
                                root.hint = qsTr("That is something else. Try again, there is no hurry.");
                        }
                    }
                }
            }
            // Right above the button that is meant.
            RowLayout {
                visible: root.step === root.steps
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.px(8)
                spacing: Theme.px(8)
                Icon {
                    name: "keyboard_arrow_down"
                    color: Theme.action
                    size: Theme.px(Theme.cramped ? 26 : 70)
                }
                Words {
                    Layout.fillWidth: true
                    text: qsTr("“Back” stands at the bottom left, on every page.")
                    cap: Theme.textScale < 1.4 ? Theme.h3 : Theme.body
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.px(6)
            Words {
                Layout.fillWidth: true
                text: root.offers ? qsTr("Shall we make the buttons calmer?") : root.hint
                cap: Theme.small
            }
            ActionButton {
                objectName: "calmer"
                visible: root.offers
                symbol: "front_hand"
                text: qsTr("Yes, please")
                onClicked: {
                    root.session.steady = true;
                    root.hint = qsTr("Done. Keep your finger on it for a moment.");
                }
            }
            ActionButton {
                id: skip
                objectName: "skip"
                symbol: "close"
                text: qsTr("Skip")
                onClicked: root.skipped()
            }
        }
    }

    component Big: ActionButton {
        Layout.alignment: Qt.AlignCenter
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.px(40)
        Layout.maximumWidth: Theme.px(root.upright ? 220 : 130)
        Layout.maximumHeight: Theme.px(root.upright ? 220 : 130)
        stacked: true
        padX: Theme.px(2)
        symbolSize: root.drawn
    }
}
