pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// By which picture visitors see a work in lists; a touch chooses one.
StaffFrame {
    id: root

    required property Editor editor
    required property Picturing picturing
    required property string entryId
    signal done

    readonly property var row: editor.entries.find(one => one.id === entryId) ?? ({})
    // In millimetres; it grows with the letters beside it.
    readonly property real pictureHigh: 30 * Math.min(1.5, Theme.textScale)

    title: qsTr("Which picture?")
    told: editor.troubled ? editor.trouble : row.title ?? ""
    troubled: editor.troubled
    what: picturing.none ? none : list
    stage: poster
    Component.onCompleted: picturing.open(entryId)

    Component {
        id: poster
        Picture {
            whole: true
            source: root.row.picture ?? ""
            symbol: root.row.symbol ?? "image"
        }
    }
    Component {
        id: none
        Notice {
            symbol: "image"
            title: qsTr("There is no other picture.")
            text: qsTr("Add works to the playlist. You can choose their pictures too.")
            actionText: qsTr("To the work")
            onActionChosen: root.done()
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            columns: root.upright || Theme.textScale > 1.4 ? 1 : 2
            lines: 2
            tall: true
            least: Theme.px(root.pictureHigh + 4)
            rows: root.picturing.rows
            line: LineButton {
                required property var modelData
                picture: modelData.picture
                pictureHigh: root.pictureHigh
                symbol: modelData.symbol
                text: modelData.text
                lines: 2
                line: modelData.line
                lineLines: 2
                current: modelData.current
                endSymbol: modelData.current ? "check" : ""
                onClicked: {
                    root.picturing.choose(modelData.address);
                    root.done();
                }
            }
        }
    }
}
