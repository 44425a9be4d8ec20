pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// As whom, and when, does one look at a playlist before it is on the screens?
StaffFrame {
    id: root

    required property Session session
    required property Editor editor
    required property Preview preview
    signal ownChosen

    readonly property var languages: session.languages.filter(one => one !== session.language)

    title: qsTr("Look as a visitor")
    told: editor.title
    part: 0.36
    whatText: qsTr("As whom?")
    actsText: qsTr("When?")
    what: ways
    acts: moments

    Component {
        id: ways
        LinePages {
            name: root.title
            rows: [["usual", qsTr("As most visitors"), "person"], ["simple", qsTr("Simple view, very large letters"), "filter_1"], ["contrast", qsTr("Yellow on black, large letters"), "contrast"], ...root.languages.map(one => [one, root.session.languageNames[one], "language"]), ["own", qsTr("Choose it yourself"), "palette"]]
            line: LineButton {
                required property var modelData
                symbol: modelData[2]
                text: modelData[1]
                tongue: root.languages.includes(modelData[0]) ? modelData[0] : ""
                onClicked: {
                    if (modelData[0] === "own")
                        root.ownChosen();
                    else
                        root.preview.begin(root.editor.playlist, modelData[0]);
                }
            }
        }
    }
    Component {
        id: moments
        GridLayout {
            columns: root.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true
            Words {
                Layout.fillWidth: true
                Layout.columnSpan: root.columns
                text: root.preview.momentTold
                font.weight: Font.Bold
            }
            Repeater {
                model: [[-1, 0, qsTr("A month earlier")], [1, 0, qsTr("A month later")], [0, -1440, qsTr("A day earlier")], [0, 1440, qsTr("A day later")], [0, -60, qsTr("An hour earlier")], [0, 60, qsTr("An hour later")]]
                ActionButton {
                    required property var modelData
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    padX: Theme.px(2)
                    padY: Theme.px(root.apart ? 0.8 : 2)
                    repeats: true
                    text: modelData[2]
                    onClicked: root.preview.moveMoment(modelData[0], modelData[1])
                }
            }
        }
    }
}
