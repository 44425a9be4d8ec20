pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// What is to be put right in a playlist, the gravest first. A touch leads to where it is done.
StaffFrame {
    id: root

    required property Editor editor
    required property Checking checking
    required property string playlist
    signal textChosen(string field, string thing)
    signal replaceChosen(string entry)
    signal pictureChosen(string entry)
    signal entryChosen(string entry)

    title: qsTr("What is to be put right?")
    told: editor.troubled ? editor.trouble : checking.urgent > 0 ? qsTr("%n things come first.", "", checking.urgent) : ""
    troubled: editor.troubled
    what: checking.findings.length > 0 ? list : none
    Component.onCompleted: {
        editor.open(playlist);
        checking.open(playlist);
    }

    function put(row: var): void {
        if (row.fix === "write" || row.fix === "translate")
            root.textChosen(row.field, row.thing);
        else if (row.fix === "replace")
            root.replaceChosen(row.entry);
        else if (row.fix === "illustrate")
            root.pictureChosen(row.entry);
        else if (row.entry !== "")
            root.entryChosen(row.entry);
    }

    Component {
        id: none
        Notice {
            symbol: "check"
            title: qsTr("All is well.")
            text: qsTr("Everybody can see, hear or read what is in it.")
        }
    }
    Component {
        id: list
        LinePages {
            name: root.title
            tall: true
            lines: 2
            rows: root.checking.findings
            line: LineButton {
                required property var modelData
                symbol: modelData.symbol
                text: modelData.text
                line: modelData.line
                lines: 2
                lineLines: 2
                onClicked: root.put(modelData)
            }
        }
    }
}
