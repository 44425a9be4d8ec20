pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Larger letters, other colours, another language. Works at once, beside a sample; forgotten when the visit ends.
// Large letters in landscape: one question at a time, with all its answers. Questions that do not fit beside the
// others are on another leaf.
Item {
    id: root
    objectName: "adjustPage"

    required property Session session
    required property Browse browse
    signal done
    signal went(string place)

    // There is a place lower on this glass for the buttons. Asked once: the questions stay while one looks.
    required property bool lowers
    property bool asksHeight: lowers
    // Known from the start: questions that come while the page is being made are never laid out (Qt 6.11).
    Component.onCompleted: root.asksHeight = root.lowers
    // Where nobody is asked whether they are still there, nobody needs more time.
    readonly property var asked: session.idleSeconds > 0 && session.answerSeconds > 0 ? ["time"] : []
    readonly property var subjects: ["letters", "colours", "language", "spoken", ...asked, "hand", "view", "spacing", ...(asksHeight ? ["height"] : []), "side", "movement", "switches"]
    // At home nobody comes after, and nobody else closes it.
    readonly property var further: ["captions", "sound", ...(session.closes ? ["close"] : [])]
    readonly property bool upright: height > width
    readonly property bool roomy: width > Theme.px(400)
    // Each question at the left of its answers, all of them below one another.
    readonly property bool beside: Theme.textScale < 1.4 || (!upright && !roomy)
    readonly property int edge: Theme.cramped ? Theme.px(7) : Theme.margin
    property string subject: "letters"
    property int leaf: 0
    // What was answered last: in another arrangement of the page the focus is on that answer too.
    property string answered: ""

    function turn(to: int, leaves: var): void {
        leaf = to;
        subject = subjects[leaves[to][0]] ?? subject;
    }
    // Which of them are on which leaf, by their heights; every leaf has at least one.
    function leaves(heights: var, room: int, gap: int): var {
        const found = [[]];
        let taken = 0;
        heights.forEach((high, index) => {
            if (found[found.length - 1].length > 0 && taken + high > room) {
                found.push([]);
                taken = 0;
            }
            found[found.length - 1].push(index);
            taken += high + gap;
        });
        return found;
    }

    component Live: Sample {
        picture: root.browse.featuredPicture
        title: root.browse.featuredTitle
        summary: root.browse.featuredSummary
    }
    component Asked: Question {
        required property string modelData
        Layout.fillWidth: true
        Layout.fillHeight: true
        session: root.session
        subject: modelData
        onAnswered: root.answered = root.subject = modelData
        Component.onCompleted: {
            if (root.answered === modelData)
                Qt.callLater(lead);
        }
    }
    component Title: Heading {
        Layout.fillWidth: true
        text: qsTr("Adjust")
        cap: Theme.h2
    }

    Loader {
        anchors.fill: parent
        anchors.margins: root.edge
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 8)
        focus: true
        sourceComponent: !root.upright && Theme.textScale > 1.4 ? one : all
    }

    Component {
        id: all
        GridLayout {
            columns: root.upright || !root.roomy ? 1 : 2
            layoutDirection: Theme.handed
            columnSpacing: Theme.px(12)
            rowSpacing: Theme.px(root.upright ? 8 : 4)
            Live {
                id: above
                visible: root.upright || root.roomy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.28)
                Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * 0.28)
                // What is touched stays on the glass, also where that hangs too high to be in reach of all.
                readonly property int room: root.height - Theme.px(16) - asks.implicitHeight - Theme.px(8)
                Layout.minimumHeight: root.upright ? Math.max(words, Math.min(room, Math.max(words + Theme.px(40), Theme.reach - Theme.px(14)))) : 0
                Layout.preferredHeight: root.upright ? Math.round(width * 0.85) + words : -1
                Layout.maximumHeight: root.upright ? Layout.preferredHeight : root.height
            }
            ColumnLayout {
                id: asks
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.px(root.upright && Theme.textScale > 1.8 ? 5 : root.roomy || root.upright ? 6 : 4)
                // All answers begin at one line, after the longest name.
                readonly property int nameWidth: {
                    let most = 0;
                    for (let index = 0; index < rows.count; index++)
                        most = Math.max(most, (rows.itemAt(index) as Asked)?.widest ?? 0);
                    return most;
                }
                // Nothing here is asked of the layout, whose work it is to show them.
                readonly property int wide: root.width - 2 * root.edge - (root.upright || !root.roomy ? 0 : above.Layout.preferredWidth + Theme.px(12))
                readonly property int beyond: root.upright ? Math.max(Theme.px(108), Math.min(Theme.reach - Theme.px(4), Math.round(root.height * 0.5))) : root.roomy ? 0 : flat.Layout.preferredHeight + spacing
                readonly property int free: root.height - Theme.px(16) - Math.max(ready.implicitHeight, title.implicitHeight) - spacing - beyond
                readonly property var heights: {
                    const found = [];
                    for (let index = 0; index < rows.count; index++)
                        found.push((rows.itemAt(index) as Asked).high + 1); // the layout rounds up
                    return [...found, Theme.target];
                }
                readonly property var leaves: root.leaves(heights, free, spacing)
                readonly property var shown: leaves[Math.min(root.leaf, leaves.length - 1)]
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    Title {
                        id: title
                    }
                    MoreLeaves {
                        leaves: asks.leaves
                        leaf: root.leaf
                        brief: !root.upright && Theme.textScale >= 1.8
                        onTurned: leaf => root.turn(leaf, leaves)
                    }
                    ActionButton {
                        id: ready
                        objectName: "done"
                        focus: true
                        primary: true
                        symbol: "check"
                        text: qsTr("Ready")
                        onClicked: root.done()
                    }
                }
                Live {
                    id: flat
                    visible: !root.upright && !root.roomy
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(34)
                    flat: true
                }
                Repeater {
                    id: rows
                    model: root.subjects
                    Asked {
                        required property int index
                        visible: asks.shown.includes(index)
                        room: asks.wide
                        beside: root.beside
                        nameWidth: asks.nameWidth
                    }
                }
                RowLayout {
                    id: elsewhere
                    visible: asks.shown.includes(root.subjects.length)
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    Repeater {
                        model: root.further
                        AdjustDoor {
                            required property string modelData
                            Layout.fillWidth: true
                            Layout.preferredWidth: Theme.px(20)
                            place: modelData
                            onClicked: root.went(place)
                        }
                    }
                }
            }
        }
    }

    Component {
        id: one
        RowLayout {
            spacing: Theme.px(Theme.cramped ? 7 : 10)
            QuestionNames {
                id: names
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * (root.roomy ? 0.29 : 0.37))
                Layout.maximumWidth: Layout.preferredWidth
                subjects: root.subjects
                further: root.further
                subject: root.subject
                leavesOf: root.leaves
                every: question.every
                leaf: root.leaf
                room: root.height - 2 * Theme.px(Theme.cramped ? 4 : 8)
                onChosen: subject => root.subject = subject
                onTurned: (leaf, leaves) => root.turn(leaf, leaves)
                onWent: place => root.went(place)
                onDone: root.done()
            }
            Question {
                id: question
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                session: root.session
                subject: root.subject
                // A leaf may have no question of its own: then the answers are of one whose name is elsewhere.
                named: !names.shown.includes(root.subjects.indexOf(root.subject))
                listed: true
                onAnswered: root.answered = root.subject
                Component.onCompleted: {
                    if (root.answered === root.subject)
                        Qt.callLater(lead);
                }
            }
            Live {
                visible: root.roomy
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * 0.32)
                Layout.maximumWidth: Math.round(root.width * 0.32)
            }
        }
    }
}
