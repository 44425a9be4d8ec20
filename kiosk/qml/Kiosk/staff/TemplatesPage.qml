pragma ComponentBehavior: Bound
import QtQuick
import Kiosk
import Kiosk.Models

// For which occasion? Each begins a playlist with works that go with it.
StaffFrame {
    id: root

    required property Editor editor
    required property Ideas ideas

    title: qsTr("Begin with an example")
    told: editor.trouble
    troubled: editor.troubled
    what: list
    Component.onCompleted: ideas.lookForTemplates()

    Component {
        id: list
        LinePages {
            name: root.title
            rows: root.ideas.templates
            tall: true
            line: LineButton {
                required property var modelData
                symbol: "library_music"
                text: modelData.title
                line: modelData.line
                note: modelData.note
                lineLines: 2
                onClicked: root.ideas.makeFrom(modelData.template)
            }
        }
    }
}
