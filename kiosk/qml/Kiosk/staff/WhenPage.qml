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
    // What is chosen on the page instead of days: "broadcast" or "feast"; empty for neither.
    property string choosing: ""

    // What is planned, or what comes in the place of a broadcast.
    function plainly(): string {
        if (choosing === "broadcast" ? planning.broadcasts.length > 0 : live && choosing === "")
            return qsTr("When the broadcast is not there, visitors see “%1”.").arg(planning.name);
        if (choosing === "feast")
            return qsTr("You can still change the days.");
        return choosing !== "" ? "" : qsTr("%1: %2").arg(planning.name).arg(planning.sentence);
    }

    objectName: "whenPage"
    title: choosing === "broadcast" ? qsTr("With which broadcast?") : choosing === "feast" ? qsTr("Around which feast day?") : qsTr("When do visitors see it?")
    told: planning.trouble !== "" ? planning.trouble : plainly()
    troubled: planning.trouble !== ""
    together: true
    bare: tight && (Theme.cramped || Theme.spaced)
    part: tight ? 0.4 : 0.3
    what: choosing === "" ? questions : choosing === "feast" ? feasts : planning.broadcasts.length > 0 ? list : none
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
                    root.choosing = "";
                }
            }
        }
    }
    Component {
        id: feasts
        LinePages {
            name: root.title
            tall: root.large
            lines: root.large ? 2 : 1
            rows: root.planning.feasts
            line: LineButton {
                required property var modelData
                symbol: "calendar_month"
                text: modelData.title
                line: modelData.line
                current: modelData.current
                endSymbol: ""
                lines: root.large ? 2 : 1
                lineLines: root.large ? 3 : 1
                onClicked: {
                    root.planning.chooseFeast(modelData.feast);
                    root.choosing = "";
                }
            }
        }
    }
    Component {
        id: questions
        WhenQuestions {
            planning: root.planning
            tight: root.tight
            asked: root.asked
            upright: root.upright
            large: root.large
            told: root.bare && root.brief && root.asked !== "kind" ? root.told : ""
            onWanted: what => root.choosing = what
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
                    objectName: "otherWays"
                    visible: root.choosing !== ""
                    Layout.fillWidth: true
                    Layout.columnSpan: parent.columns
                    padX: Theme.px(3)
                    symbol: "keyboard_arrow_left"
                    text: qsTr("To the other ways")
                    onClicked: root.choosing = ""
                }
                Repeater {
                    model: root.tight && !root.always && root.choosing === "" ? [["kind", qsTr("How")], ["days", qsTr("Days")], ["hours", qsTr("Hours")]] : []
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
                    visible: root.choosing === ""
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
                visible: root.bare && root.choosing === "" && !root.troubled && keys.implicitHeight + parent.spacing + implicitHeight <= root.room
                Layout.fillWidth: true
                text: root.brief ? root.planning.name : root.told
                cap: Theme.small
            }
        }
    }
}
