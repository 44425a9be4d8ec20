pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// When a playlist is on the screens: always, for some time, every week, on one day or with a broadcast; all day or for
// some hours.
StaffFrame {
    id: root

    required property Door door
    required property Planning planning
    required property string playlist
    signal done

    // Where not all of it fits, one question at a time.
    readonly property bool tight: !upright && (low || Theme.textScale > 1.4)
    property string asked: "kind"
    readonly property bool always: planning.kind === "basis"
    readonly property bool live: planning.kind === "live"
    // Under the largest letters, or what is said of practice, only its name has room beside the questions.
    readonly property bool brief: (!always && Theme.textScale > 1.8) || (Theme.spaced && practice !== "")
    // What is left of the page for its buttons and what is said below them.
    readonly property int room: height - saidHeight - 2 * Theme.px(3)
    // The question with which broadcast is on the page.
    property bool choosing: false
    readonly property var weekdays: [1, 2, 3, 4, 5, 6, 0].map(day => Theme.locale.dayName(day, Locale.ShortFormat))

    // What is planned, or what comes in the place of a broadcast.
    function plainly(): string {
        if (choosing ? planning.broadcasts.length > 0 : live)
            return qsTr("When the broadcast is not there, visitors see “%1”.").arg(planning.name);
        return choosing ? "" : qsTr("%1: %2").arg(planning.name).arg(planning.sentence);
    }

    objectName: "whenPage"
    title: choosing ? qsTr("With which broadcast?") : qsTr("When do visitors see it?")
    told: planning.trouble !== "" ? planning.trouble : plainly()
    troubled: planning.trouble !== ""
    together: true
    bare: tight && (Theme.cramped || Theme.spaced)
    part: tight ? 0.4 : 0.3
    what: !choosing ? questions : planning.broadcasts.length > 0 ? list : none
    acts: buttons
    Component.onCompleted: planning.begin(playlist)
    Connections {
        target: root.planning
        function onPublished(): void {
            root.done();
        }
    }

    Component {
        id: none
        Notice {
            symbol: "live_tv"
            title: qsTr("We know of no broadcast now.")
            // The largest spaced letters leave room for what happened alone; the way on stands beside it.
            text: root.bare && Theme.spaced && Theme.textScale > 1.8 ? "" : qsTr("A broadcast comes from the catalogues. Look again later, or choose a day yourself.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: root.large
            lines: root.large ? 2 : 1
            rows: root.planning.broadcasts
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.title
                line: modelData.line
                current: modelData.current
                endSymbol: ""
                lines: root.large ? 2 : 1
                lineLines: root.large ? 2 : 1
                onClicked: {
                    root.planning.chooseBroadcast(modelData.item, modelData.start);
                    root.asked = "days"; // where it stands
                    root.choosing = false;
                }
            }
        }
    }
    Component {
        id: questions
        ColumnLayout {
            spacing: Theme.px(root.tight ? 4.1 : 6)
            GridLayout {
                Layout.fillWidth: true
                // The largest spaced letters, under what is said of practice, take a little of the room around them.
                Layout.fillHeight: root.tight
                Layout.maximumHeight: implicitHeight
                visible: !root.tight || root.asked === "kind"
                columns: root.tight ? 1 : parent.width >= Theme.px(280 * Theme.wordScale) ? 5 : root.upright && Theme.textScale > 1.4 ? 2 : 3
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Repeater {
                    model: [["basis", qsTr("Always")], ["period", qsTr("For some time")], ["weekly", qsTr("Every week")], ["once", qsTr("On one day")], ["live", qsTr("With a broadcast")]]
                    Choice {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        objectName: modelData[0]
                        text: modelData[1]
                        current: root.planning.kind === modelData[0]
                        onClicked: {
                            if (modelData[0] === "live")
                                root.choosing = true;
                            else
                                root.planning.choose(modelData[0]);
                        }
                    }
                }
            }
            LineButton {
                objectName: "broadcast"
                Layout.fillWidth: true
                visible: root.live && (!root.tight || root.asked === "days")
                symbol: "live_tv"
                text: root.planning.broadcast.title ?? ""
                line: root.planning.broadcast.line ?? ""
                lines: root.large ? 2 : 1
                lineLines: 2
                onClicked: root.choosing = true
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: (root.planning.kind === "period" || root.planning.kind === "once") && (!root.tight || root.asked === "days")
                name: root.planning.kind === "once" ? qsTr("On") : qsTr("From")
                told: root.planning.first
                onStepped: steps => root.planning.moveFirst(steps)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: root.planning.kind === "period" && (!root.tight || root.asked === "days")
                name: qsTr("To")
                told: root.planning.last
                onStepped: steps => root.planning.moveLast(steps)
            }
            GridLayout {
                Layout.fillWidth: true
                visible: root.planning.kind === "weekly" && (!root.tight || root.asked === "days")
                columns: root.tight || (root.upright && Theme.textScale > 1.4) ? 4 : 7
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                Repeater {
                    model: root.weekdays
                    Choice {
                        required property string modelData
                        required property int index
                        Layout.fillWidth: true
                        text: modelData
                        current: root.planning.days.includes(index)
                        onClicked: root.planning.toggleDay(index)
                    }
                }
            }
            Choice {
                Layout.fillWidth: true
                visible: !root.always && (!root.tight || root.asked === "hours")
                text: qsTr("All day")
                current: root.planning.whole
                onClicked: root.planning.wholeDay(!root.planning.whole)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !root.always && !root.planning.whole && (!root.tight || root.asked === "hours")
                name: qsTr("From")
                told: root.planning.begins
                onStepped: steps => root.planning.moveBegin(steps)
            }
            Stepper {
                Layout.fillWidth: true
                Layout.fillHeight: false
                visible: !root.always && !root.planning.whole && (!root.tight || root.asked === "hours")
                name: qsTr("Until")
                told: root.planning.ends
                onStepped: steps => root.planning.moveEnd(steps)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Words {
                    width: parent.width
                    visible: root.bare && root.brief && root.asked !== "kind" && implicitHeight <= parent.height
                    text: root.told
                    cap: Theme.small
                }
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            GridLayout {
                id: keys
                Layout.fillWidth: true
                Layout.fillHeight: true
                columns: root.tight ? 1 : root.columns
                columnSpacing: Theme.gap
                rowSpacing: Theme.gap
                uniformCellWidths: true
                ActionButton {
                    objectName: "noBroadcast"
                    visible: root.choosing
                    Layout.fillWidth: true
                    Layout.columnSpan: parent.columns
                    padX: Theme.px(3)
                    symbol: "keyboard_arrow_left"
                    text: qsTr("To the other ways")
                    onClicked: root.choosing = false
                }
                Repeater {
                    model: root.tight && !root.always && !root.choosing ? [["kind", qsTr("How")], ["days", qsTr("Days")], ["hours", qsTr("Hours")]] : []
                    ActionButton {
                        required property var modelData
                        Layout.fillWidth: true
                        padY: Theme.px(0.8)
                        current: root.asked === modelData[0]
                        text: modelData[1]
                        onClicked: root.asked = modelData[0]
                    }
                }
                ActionButton {
                    objectName: "publish"
                    visible: !root.choosing
                    Layout.fillWidth: true
                    Layout.columnSpan: parent.columns
                    padX: Theme.px(3)
                    padY: Theme.px(root.tight ? 0.8 : 2.5)
                    primary: true
                    enabled: root.planning.sound && root.door.may.publish
                    text: qsTr("Put on the screens")
                    onClicked: root.planning.publish()
                }
            }
            // What goes on them, where nothing above tells it.
            Words {
                visible: root.bare && !root.choosing && !root.troubled && keys.implicitHeight + parent.spacing + implicitHeight <= root.room
                Layout.fillWidth: true
                text: root.brief ? root.planning.name : root.told
                cap: Theme.small
            }
        }
    }
}
