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

    readonly property var own: preview.own

    title: qsTr("Choose it yourself")
    told: editor.title
    part: 0.28
    together: !Theme.cramped && Theme.textScale < 1.4
    whatText: qsTr("The choices")
    what: questions
    acts: buttons

    Component {
        id: questions
        ReadingPane {
            beside: Theme.cramped
            focus: true
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.px(Theme.cramped ? 4 : 7)
                Asked {
                    name: qsTr("Language")
                    symbol: "language"
                    least: 50
                    answers: root.session.languages.map(one => [one, root.session.languageNames[one]])
                    current: root.own.language
                    onChosen: value => root.preview.choose("language", value)
                }
                Asked {
                    name: qsTr("Colours")
                    symbol: "palette"
                    answers: [["day", qsTr("Day")], ["evening", qsTr("Evening")], ["yellow", qsTr("Yellow on black")], ["white", qsTr("White on black")], ["paper", qsTr("Black on white")]]
                    current: root.own.theme
                    onChosen: value => root.preview.choose("theme", value)
                }
                Asked {
                    name: qsTr("Letters")
                    symbol: "format_size"
                    least: 52
                    answers: [[0, qsTr("Normal")], [1, qsTr("Large")], [2, qsTr("Very large")]]
                    current: root.own.text_size
                    onChosen: value => root.preview.choose("text_size", value)
                }
                Asked {
                    name: qsTr("View")
                    symbol: "filter_1"
                    least: 60
                    answers: [[false, qsTr("Usual view")], [true, qsTr("Simple view")]]
                    current: root.own.simple
                    onChosen: value => root.preview.choose("simple", value)
                }
                Asked {
                    name: qsTr("Internet")
                    symbol: "wifi_off"
                    told: qsTr("Without internet you can only open what this device keeps.")
                    least: 60
                    answers: [[false, qsTr("With internet")], [true, qsTr("No internet")]]
                    current: root.preview.offline
                    onChosen: value => root.preview.offline = value
                }
                Asked {
                    name: qsTr("Screen")
                    symbol: "zoom_in"
                    told: qsTr("Another screen has its real shape here, and may be drawn smaller.")
                    least: 50
                    answers: [["", qsTr("This screen")], ["upright", qsTr("Upright, on a wall")], ["wide", qsTr("Wide, on a table")], ["small", qsTr("Small")]]
                    current: root.preview.screen
                    onChosen: value => root.preview.screen = value
                }
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

    component Asked: ChoiceRow {
        Layout.fillWidth: true
    }
}
