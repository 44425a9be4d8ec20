pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What visitors used in a month: first in sentences, then in a list, drawn or said. Small numbers stay hidden.
StaffFrame {
    id: root

    required property Figures figures
    // "help" for what made it easier; else the works.
    required property string subject
    signal otherChosen(string subject)
    signal keptChosen
    signal workChosen(string work)

    readonly property bool help: subject === "help"
    readonly property bool empty: figures.sentences.length === 0
    readonly property var counted: empty ? [] : help ? figures.helps : figures.works
    // Where there is no room above the list, the sentences are its first lines.
    readonly property var rows: apart && !help ? [...figures.sentences.map(one => ({
                    sentence: one
                })), ...counted] : counted
    readonly property int lines: Theme.cramped || Theme.textScale > 1.4 ? 2 : 1

    title: figures.name === "" ? qsTr("Figures") : help ? qsTr("Help used in %1").arg(figures.name) : qsTr("Figures of %1").arg(figures.name)
    told: figures.told
    news: figures.told !== ""
    troubled: figures.troubled
    whatText: qsTr("The figures")
    what: empty ? none : list
    acts: buttons
    Component.onCompleted: figures.look()

    FontMetrics {
        id: bold
        font: Theme.face(Theme.font(Theme.body), Font.Bold)
    }
    FontMetrics {
        id: small
        font: Theme.face(Theme.font(Theme.small), Font.Normal)
    }
    Component {
        id: none
        Notice {
            symbol: "groups"
            title: root.figures.keeps ? qsTr("There are no figures yet.") : qsTr("This screen counts nothing.")
            text: root.figures.keeps ? qsTr("You see a day when it is over.") : qsTr("Whoever looks after this machine can turn counting on, with this setting: keep, under [figures].")
        }
    }
    Component {
        id: list
        ColumnLayout {
            spacing: Theme.px(4.1)
            Words {
                Layout.fillWidth: true
                visible: !root.help && !root.apart
                text: root.figures.sentences.join(" ")
            }
            LinePages {
                id: pages
                readonly property real numbers: Math.ceil(Math.max(0, ...root.counted.map(one => bold.font.pixelSize > 0 ? bold.advanceWidth(one.told) : 0)))
                Layout.fillWidth: true
                Layout.fillHeight: true
                name: root.title
                high: Math.max(Theme.target, Math.ceil(Theme.spread(1) * (root.lines * bold.height + small.height)) + Theme.px(4))
                rows: root.rows
                line: Loader {
                    id: place
                    required property var modelData
                    sourceComponent: modelData.work !== undefined ? pressed : modelData.sentence !== undefined ? said : read
                    Component {
                        id: said
                        ToldRow {
                            text: place.modelData.sentence
                            lines: 3
                        }
                    }
                    Component {
                        id: read
                        ToldRow {
                            text: place.modelData.title
                            place: place.modelData.told
                            placeWidth: pages.numbers
                            share: root.figures.bars ? place.modelData.share : -1
                            line: root.figures.bars ? "" : place.modelData.line
                        }
                    }
                    Component {
                        id: pressed
                        LineButton {
                            text: place.modelData.title
                            lines: root.lines
                            place: place.modelData.told
                            placeWidth: pages.numbers
                            share: root.figures.bars ? place.modelData.share : -1
                            line: root.figures.bars ? "" : place.modelData.line
                            onClicked: root.workChosen(place.modelData.work)
                        }
                    }
                }
            }
        }
    }
    Component {
        id: buttons
        GridLayout {
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            FigureButton {
                objectName: "earlier"
                enabled: root.figures.hasEarlier
                repeats: true
                text: qsTr("A month earlier")
                onClicked: root.figures.moveMonth(-1)
            }
            FigureButton {
                objectName: "later"
                enabled: root.figures.hasLater
                repeats: true
                text: qsTr("A month later")
                onClicked: root.figures.moveMonth(1)
            }
            FigureButton {
                objectName: "other"
                text: root.help ? qsTr("Works") : qsTr("Help used")
                onClicked: root.otherChosen(root.help ? "" : "help")
            }
            FigureButton {
                objectName: "bars"
                enabled: !root.empty
                text: root.figures.bars ? qsTr("As a table") : qsTr("As bars")
                onClicked: root.figures.bars = !root.figures.bars
            }
            FigureButton {
                objectName: "save"
                enabled: !root.empty
                text: qsTr("Save as CSV")
                onClicked: root.figures.save()
            }
            FigureButton {
                objectName: "kept"
                text: qsTr("What do we keep?")
                onClicked: root.keptChosen()
            }
        }
    }

    component FigureButton: ActionButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padX: Theme.px(2)
        padY: Theme.px(root.apart ? 0.8 : 2.5)
    }
}
