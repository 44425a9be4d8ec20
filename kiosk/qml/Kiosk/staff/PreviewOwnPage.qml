pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// A visitor of one's own making: language, colours, letters, view, with or without the network, and on which screen.
StaffFrame {
    id: root

    required property Session session
    required property Editor editor
    required property Preview preview

    readonly property var own: Object.assign({
        offline: preview.offline,
        screen: preview.screen
    }, preview.own)
    // So many at a time as there is room for in any language.
    readonly property int atOnce: upright || (Theme.textScale < 1.4 && !low) ? 3 : 1
    readonly property bool brief: Theme.cramped && Theme.textScale > 1.4
    readonly property var questions: [
        {
            wish: "language",
            name: qsTr("Language"),
            symbol: "language",
            told: "",
            least: 50,
            answers: session.languages.map(one => [one, session.languageNames[one]])
        },
        {
            wish: "theme",
            name: qsTr("Colours"),
            symbol: "palette",
            told: "",
            least: 40,
            answers: [["day", qsTr("Day")], ["evening", qsTr("Evening")], ["yellow", qsTr("Yellow on black")], ["white", qsTr("White on black")], ["paper", qsTr("Black on white")]]
        },
        {
            wish: "text_size",
            name: qsTr("Letters"),
            symbol: "format_size",
            told: "",
            least: 52,
            answers: [[0, qsTr("Normal")], [1, qsTr("Large")], [2, qsTr("Very large")]]
        },
        {
            wish: "simple",
            name: qsTr("View"),
            symbol: "filter_1",
            told: "",
            least: 60,
            answers: [[false, qsTr("Usual view")], [true, qsTr("Simple view")]]
        },
        {
            wish: "offline",
            name: qsTr("Internet"),
            symbol: "wifi_off",
            told: qsTr("Without internet you can only open what this device keeps."),
            least: 60,
            answers: [[false, qsTr("With internet")], [true, qsTr("No internet")]]
        },
        {
            wish: "screen",
            name: qsTr("Screen"),
            symbol: "zoom_in",
            told: qsTr("Another screen has its real shape here, and may be drawn smaller."),
            least: 50,
            answers: [["", qsTr("This screen")], ["upright", qsTr("Upright, on a wall")], ["wide", qsTr("Wide, on a table")], ["small", qsTr("Small")]]
        }
    ]

    title: qsTr("Choose it yourself")
    told: editor.title
    part: 0.28
    together: !Theme.cramped && Theme.textScale < 1.4
    whatText: qsTr("The choices")
    what: asked
    acts: buttons

    function choose(wish: string, value: var): void {
        if (wish === "offline")
            preview.offline = value;
        else if (wish === "screen")
            preview.screen = value;
        else
            preview.choose(wish, value);
    }

    Component {
        id: asked
        ColumnLayout {
            spacing: Theme.px(Theme.cramped ? 4 : 7)
            Pages {
                id: pages
                count: root.questions.length
                size: root.atOnce
            }
            Repeater {
                model: root.questions.slice(pages.first, pages.first + root.atOnce)
                ChoiceRow {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: false
                    name: modelData.name
                    symbol: modelData.symbol
                    told: root.brief ? "" : modelData.told
                    least: modelData.least
                    answers: modelData.answers
                    current: root.own[modelData.wish]
                    onChosen: value => root.choose(modelData.wish, value)
                }
            }
            Item {
                Layout.fillHeight: true
            }
            Pager {
                Layout.fillWidth: true
                atStart: !pages.hasBefore
                atEnd: !pages.hasMore
                backText: qsTr("Earlier")
                backName: backText
                onText: qsTr("Further")
                onName: onText
                onTurned: direction => pages.turn(direction)
            }
        }
    }
    Component {
        id: buttons
        ColumnLayout {
            spacing: Theme.gap
            ActionButton {
                objectName: "look"
                Layout.fillWidth: true
                primary: true
                symbol: "person"
                text: qsTr("Look")
                onClicked: root.preview.beginOwn(root.editor.playlist)
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("The button “Staff” leads back, and all is as it was.")
                cap: Theme.small
                color: Theme.text2
            }
        }
    }
}
