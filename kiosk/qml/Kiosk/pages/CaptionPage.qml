pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// How captions look: size, colours, place, edge, and their language where there are several. Works at once, beside a
// sample on a still of the film; forgotten when the visit ends. Large letters, a low screen, or much to ask in spaced
// letters: one question at a time.
Item {
    id: root

    required property Playing playing
    required property Player player
    // What to show where no film is open: the work one came from, or else the work of the day.
    required property url still
    signal done

    readonly property CaptionWishes wishes: playing.text.wishes
    readonly property bool upright: height > width
    readonly property bool single: !upright && (Theme.textScale > 1.4 || height < Theme.px(190) || (Theme.spaced && several))
    readonly property string place: wishes.place || (upright ? "under" : "picture")
    readonly property bool several: playing.text.languages.length > 1
    readonly property var subjects: several ? ["size", "colours", "place", "edge", "language"] : ["size", "colours", "place", "edge"]
    readonly property var names: ({
            "size": qsTr("Size"),
            "colours": qsTr("Colours"),
            "place": qsTr("Place"),
            "edge": qsTr("Edge"),
            "language": qsTr("Language")
        })
    readonly property var symbols: ({
            "size": "format_size",
            "colours": "palette",
            "place": "fullscreen_exit",
            "edge": "contrast",
            "language": "language"
        })
    readonly property var answers: ({
            "size": [[0, qsTr("Small")], [1, qsTr("Usual")], [2, qsTr("Big")], [3, qsTr("Bigger")], [4, qsTr("Biggest")]],
            "colours": [["white", qsTr("White on black"), Theme.captionColours.white], ["yellow", qsTr("Yellow on black"), Theme.captionColours.yellow], ["paper", qsTr("Black on white"), Theme.captionColours.paper], ["sun", qsTr("Black on yellow"), Theme.captionColours.sun]],
            "place": [["picture", qsTr("In the picture")], ["under", qsTr("Under the picture")], ["top", qsTr("At the top")]],
            "edge": [["box", qsTr("No edge")], ["frame", qsTr("With an edge")], ["shadow", qsTr("Only a shadow")]],
            "language": [["", qsTr("My language")]].concat(playing.text.knowsSpoken ? [["film", qsTr("As the film")]] : [], playing.text.languages.map(one => [one.language, one.name]))
        })
    readonly property var chosen: ({
            "size": wishes.size,
            "colours": wishes.colours,
            "place": place,
            "edge": wishes.edge,
            "language": wishes.language
        })
    readonly property var least: ({
            "size": 40,
            "colours": 52,
            "place": 56,
            "edge": 56,
            "language": 50
        })
    // The largest letters upright: all questions are in reach, a little closer to one another.
    readonly property bool close: upright && Theme.textScale > 1.8
    property string subject: "size"

    function choose(subject: string, value: var): void {
        wishes[subject] = value;
    }

    component Ready: ActionButton {
        objectName: "done"
        focus: true
        primary: true
        symbol: "check"
        text: qsTr("Ready")
        onClicked: root.done()
    }
    component AsBefore: ActionButton {
        symbol: "restart_alt"
        text: qsTr("As it was")
        enabled: !root.wishes.usual || root.playing.speaksCaptions
        onClicked: {
            root.wishes.forget();
            root.playing.speaksCaptions = false;
        }
    }
    component Aloud: ActionButton {
        visible: root.playing.canSpeakCaptions
        padX: Theme.px(2)
        symbol: current ? "check" : "record_voice_over"
        readonly property string whole: current ? qsTr("Captions read aloud: on") : qsTr("Captions read aloud: off")
        text: !Theme.cramped ? whole : current ? qsTr("Read aloud: on") : qsTr("Read aloud: off")
        Accessible.name: text === whole ? text : text + ". " + whole
        said: qsTr("Read captions aloud")
        current: root.playing.speaksCaptions
        switches: true
        onClicked: root.playing.speaksCaptions = !root.playing.speaksCaptions
    }
    component Title: Heading {
        Layout.fillWidth: true
        text: qsTr("Captions")
        cap: Theme.h2
    }
    component Asked: AnswerRow {
        required property string modelData
        Layout.fillWidth: true
        Layout.fillHeight: true
        name: root.names[modelData]
        symbol: root.symbols[modelData]
        answers: root.answers[modelData]
        value: root.chosen[modelData]
        least: root.least[modelData]
        onChosen: value => root.choose(modelData, value)
    }
    component Live: CaptionSample {
        playing: root.playing
        player: root.player
        still: root.still
        place: root.place
        upright: root.upright
    }

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.cramped ? Theme.px(7) : Theme.margin
        anchors.topMargin: Theme.px(Theme.cramped ? 4 : 8)
        anchors.bottomMargin: Theme.px(Theme.cramped || Theme.spaced || root.close ? 4 : 8)
        focus: true
        sourceComponent: root.single ? one : all
    }

    Component {
        id: all
        GridLayout {
            columns: root.upright ? 1 : 2
            layoutDirection: Theme.handed
            columnSpacing: Theme.px(10)
            rowSpacing: Theme.px(root.upright && !root.close ? 8 : 4)
            ColumnLayout {
                spacing: Theme.px(6)
                Layout.fillWidth: true
                Layout.preferredWidth: root.upright ? -1 : Math.round(root.width * 0.3)
                Layout.maximumWidth: root.upright ? root.width : Math.round(root.width * 0.3)
                Live {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: root.upright ? Math.min(Theme.px(90), Math.round(root.height * 0.2)) : 0
                }
                Aloud {
                    visible: root.playing.canSpeakCaptions && !root.upright
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.px(root.close ? 2.6 : 4.1)
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap
                    Title {}
                    AsBefore {}
                    Ready {}
                }
                Repeater {
                    model: root.subjects
                    Asked {
                        beside: !root.upright
                    }
                }
                // Upright it stands below the questions, in reach.
                Aloud {
                    visible: root.playing.canSpeakCaptions && root.upright
                    Layout.fillWidth: true
                    Layout.topMargin: root.close ? Theme.px(1.6) : 0
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
                Layout.preferredWidth: Math.round(root.width * (Theme.cramped ? 0.32 : 0.26))
                Layout.maximumWidth: Layout.preferredWidth
                spacing: Theme.px(4)
                Title {
                    visible: !Theme.cramped
                    close: Theme.textScale > 1.4
                }
                SpokenHeading {
                    visible: Theme.cramped
                    text: qsTr("Captions")
                }
                Repeater {
                    model: root.subjects
                    ActionButton {
                        objectName: "question"
                        required property string modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.maximumHeight: Math.max(Theme.target, implicitHeight)
                        Layout.minimumHeight: Theme.targetSmall
                        leading: true
                        padY: Theme.px(1)
                        symbol: Theme.cramped ? "" : root.symbols[modelData]
                        text: root.names[modelData]
                        current: root.subject === modelData
                        onClicked: root.subject = modelData
                    }
                }
                Ready {
                    Layout.fillWidth: true
                    Layout.maximumHeight: Theme.px(26)
                }
                Item {
                    Layout.fillHeight: true
                    Layout.topMargin: -parent.spacing
                }
            }
            Asked {
                modelData: root.subject
                Layout.fillHeight: false
                Layout.alignment: Qt.AlignTop
                named: false
                listed: true
            }
            ColumnLayout {
                spacing: Theme.px(4)
                Layout.preferredWidth: Math.round(root.width * (Theme.cramped ? 0.3 : 0.36))
                Layout.maximumWidth: Layout.preferredWidth
                Live {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
                Aloud {
                    Layout.fillWidth: true
                }
            }
        }
    }
}
