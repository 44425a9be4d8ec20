pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// Larger letters, other colours, another language. Works at once, beside a sample; forgotten when the visit ends.
// Large letters in landscape: one question at a time, with all its answers.
Item {
    id: root

    required property Session session
    required property Browse browse
    signal done
    signal captionsChosen
    signal soundChosen

    readonly property var subjects: ["letters", "colours", "language", "movement"]
    readonly property bool upright: height > width
    readonly property bool roomy: width > Theme.px(400)
    property string subject: "letters"

    component Ready: ActionButton {
        objectName: "done"
        focus: true
        primary: true
        symbol: "check"
        text: qsTr("Ready")
        onClicked: root.done()
    }
    component Captioned: ActionButton {
        symbol: "closed_caption"
        text: qsTr("Captions")
        onClicked: root.captionsChosen()
    }
    component Heard: ActionButton {
        symbol: "graphic_eq"
        text: qsTr("Sound")
        onClicked: root.soundChosen()
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
    }
    component Title: Heading {
        Layout.fillWidth: true
        text: qsTr("Adjust")
        cap: Theme.h2
    }

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(Theme.cramped ? 4 : 8)
        focus: true
        sourceComponent: !root.upright && Theme.textScale > 1.4 ? one : all
    }

    Component {
        id: all
        GridLayout {
            columns: root.upright || !root.roomy ? 1 : 2
            columnSpacing: Theme.px(12)
            rowSpacing: Theme.px(root.upright ? 8 : 4)
            Live {
                visible: root.upright || root.roomy
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.32)
                Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * 0.32)
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
                spacing: Theme.px(root.roomy || root.upright ? 6 : 4)
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    Title {}
                    Captioned {}
                    Heard {}
                    Ready {}
                }
                Live {
                    visible: !root.upright && !root.roomy
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.px(34)
                    flat: true
                }
                Repeater {
                    model: root.subjects
                    Asked {
                        beside: !root.upright && !root.roomy
                    }
                }
            }
        }
    }

    Component {
        id: one
        RowLayout {
            spacing: Theme.px(Theme.cramped ? 7 : 10)
            ColumnLayout {
                Layout.fillHeight: true
                Layout.preferredWidth: Math.round(root.width * (root.roomy ? 0.29 : 0.37))
                Layout.maximumWidth: Layout.preferredWidth
                spacing: Theme.px(4)
                Title {}
                Repeater {
                    model: root.subjects
                    ActionButton {
                        objectName: "question"
                        required property string modelData
                        Layout.fillWidth: true
                        leading: true
                        padY: Theme.px(0.8)
                        symbol: question.symbols[modelData]
                        text: question.names[modelData]
                        current: root.subject === modelData
                        onClicked: root.subject = modelData
                    }
                }
                Captioned {
                    visible: !Theme.cramped // the player has it too
                    Layout.fillWidth: true
                    leading: true
                    padY: Theme.px(0.8)
                }
                Heard {
                    visible: !Theme.cramped // the player has it too
                    Layout.fillWidth: true
                    leading: true
                    padY: Theme.px(0.8)
                }
                Ready {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.maximumHeight: Theme.px(30)
                }
                Item {
                    Layout.fillHeight: true
                    Layout.topMargin: -parent.spacing
                }
            }
            Question {
                id: question
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                session: root.session
                subject: root.subject
                named: false
                listed: true
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
