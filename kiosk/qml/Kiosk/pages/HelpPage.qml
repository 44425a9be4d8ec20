pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Help with the page that one comes from, in three sentences; and how reading aloud, the remote and this screen work.
// Who never touched a screen can practise.
Item {
    id: root
    objectName: "help"

    required property Session session
    required property Component stage
    // Somebody comes back from the practice, and did all of it.
    property bool practised: false
    // The bar has no "Adjust" then: it is here, for who asks how to see more or larger.
    property bool simple: false
    signal practiceChosen
    signal adjustChosen

    readonly property bool upright: height > width
    readonly property bool airy: Theme.textScale < 1.4 && (upright || width > Theme.px(400))
    // Wide with large letters: the sentences have the page to themselves, and so has what else can be asked.
    readonly property bool apart: !upright && Theme.textScale > 1.4
    property bool asking: false
    property string topic: "page"
    readonly property var topics: ({
            "page": ["help", qsTr("The page before")],
            "aloud": ["record_voice_over", qsTr("Reading aloud")],
            "keys": ["touch_app", qsTr("Remote and keys")],
            "screen": ["info", qsTr("This screen")]
        })
    readonly property list<string> ask: ["person", session.desk ? qsTr("Do you need help? Ask at the desk.") : qsTr("Do you need help? Ask somebody near you.")]

    function waits(): var {
        const seconds = session.idleSeconds;
        if (seconds === 0)
            return [["hourglass_empty", qsTr("Take all the time you like. Nobody hurries you.")]];
        if (session.answerSeconds === 0)
            return [["hourglass_empty", qsTr("After %n minutes without a touch the screen begins again.", "", Math.round(seconds / 60))]];
        const asks = seconds < 90 ? qsTr("After %n seconds without a touch it asks: are you still there?", "", seconds) : qsTr("After %n minutes without a touch it asks: are you still there?", "", Math.round(seconds / 60));
        return [["hourglass_empty", asks], ["play_arrow", qsTr("While you watch or listen, it waits.")]];
    }
    function steps(): var {
        switch (root.topic) {
        case "aloud":
            return told.voice;
        case "keys":
            return told.keys;
        case "screen":
            return [["info", qsTr("This screen remembers nothing about you.")], ...waits(), root.ask];
        default:
            return [...told.of(root.session.origin, root.simple), root.ask];
        }
    }

    HelpSteps {
        id: told
        stays: root.session.idleSeconds === 0
    }
    QtObject {
        id: title
        readonly property string text: root.practised ? qsTr("That went well.") : qsTr("Help")
    }
    SpokenHeading {
        visible: Theme.cramped
        text: title.text
    }
    Component {
        id: ways
        ColumnLayout {
            spacing: Theme.px(Theme.cramped ? 4 : 5)
            Heading {
                visible: !Theme.cramped
                Layout.fillWidth: true
                text: title.text
                cap: Theme.h2
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.upright && Theme.textScale < 1.8 ? 2 : 1
                columnSpacing: Theme.gap
                rowSpacing: parent.spacing
                uniformCellWidths: true
                Repeater {
                    // The simple view has less of everything, and needs room for what its bar has not.
                    model: Object.keys(root.topics).filter(one => !root.simple || one !== "keys")
                    Way {
                        objectName: "topic"
                        required property string modelData
                        symbol: root.topics[modelData][0]
                        text: root.topics[modelData][1]
                        current: root.topic === modelData
                        onClicked: {
                            root.topic = modelData;
                            root.asking = false;
                        }
                    }
                }
            }
            Way {
                objectName: "practise"
                focus: true
                primary: true
                symbol: "apple"
                text: root.practised ? qsTr("Practise again") : qsTr("Practise touching")
                onClicked: root.practiceChosen()
            }
            Way {
                objectName: "adjust"
                visible: root.simple
                symbol: "tune"
                text: qsTr("Adjust")
                onClicked: root.adjustChosen()
            }
        }
    }
    Component {
        id: sentences
        ReadingPane {
            beside: Theme.cramped
            focus: true
            ColumnLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: root.airy && !root.upright ? Math.min(root.height - Theme.px(16), Theme.px(230)) : 0
                spacing: Theme.px(Theme.cramped ? 4 : 8)
                Heading {
                    visible: root.apart && !Theme.cramped
                    Layout.fillWidth: true
                    text: title.text
                    cap: Theme.h2
                }
                Repeater {
                    model: root.steps()
                    HelpStep {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: root.airy
                        symbol: modelData[0]
                        text: modelData[1]
                        cap: Theme.body + (root.airy ? 1.8 : 0)
                        drawn: Theme.px(root.airy ? 26 : 16)
                    }
                }
            }
        }
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(6)
        columns: root.upright || root.apart ? 1 : 2
        columnSpacing: Theme.px(14)
        rowSpacing: Theme.px(root.upright ? 8 : 4)
        Loader {
            visible: root.upright
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.px(4)
            sourceComponent: root.stage
        }
        Loader {
            visible: active
            active: !root.apart || root.asking
            Layout.fillWidth: true
            Layout.fillHeight: root.apart
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: root.upright || root.apart ? -1 : Math.round(root.width * 0.34)
            Layout.maximumWidth: root.upright || root.apart ? root.width : Layout.preferredWidth
            focus: active
            sourceComponent: ways
        }
        Loader {
            readonly property int wanted: (item as Item)?.implicitHeight ?? 0
            visible: active
            active: !root.apart || !root.asking
            Layout.fillWidth: true
            Layout.fillHeight: !root.upright
            Layout.preferredHeight: root.upright ? Math.min(wanted, Math.round(root.height * 0.5)) : -1
            focus: root.apart && active
            sourceComponent: sentences
        }
        ActionButton {
            objectName: "others"
            visible: root.apart && !root.asking
            Layout.alignment: Qt.AlignRight
            symbol: "help"
            text: qsTr("Other help")
            onClicked: root.asking = true
        }
    }

    component Way: ActionButton {
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        Layout.preferredHeight: Math.max(implicitHeight, root.airy && !root.upright ? Theme.px(26) : 0)
        leading: true
        padX: Theme.px(5)
        padY: Theme.px(Theme.cramped ? 0.8 : 2.5)
    }
}
