pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Models

// From which years, by decade; or by when somebody was born: then the decades in which they were young are left.
ColumnLayout {
    id: root

    required property Topics topics
    property bool named: true
    // Buttons grow into the room there is.
    property bool large: false
    signal chosen

    readonly property int widest: Math.ceil(Math.max(0, ...topics.years.map(years => metrics.font.pixelSize > 0 ? metrics.advanceWidth(years.title) : 0))) + 2 * Theme.px(2) + 2
    readonly property int fit: Math.max(2, Math.floor((width + Theme.gap) / (Math.max(widest, Theme.px(26)) + Theme.gap)))
    // Beside other things there is room for all of them, also while fewer are there: nothing moves under a finger.
    readonly property int places: Math.max(1, large ? topics.years.length : topics.mostYears)
    readonly property int rows: Math.ceil(places / fit)
    readonly property int columns: Math.ceil(places / rows)
    readonly property int between: Theme.px(4)

    spacing: Theme.px(large ? 5 : 3)
    FontMetrics {
        id: metrics
        font: Theme.face(Theme.font(Theme.button), Font.Bold)
    }
    Heading {
        visible: root.named
        Layout.fillWidth: true
        text: qsTr("Years")
        cap: Theme.body + 0.2
    }
    Item {
        id: decades
        readonly property int cell: Math.floor((width - (root.columns - 1) * Theme.gap) / root.columns)
        readonly property int high: Math.max(Theme.target, Math.min(Theme.px(40), Math.floor((height - (root.rows - 1) * root.between) / root.rows)))
        Layout.fillWidth: true
        Layout.fillHeight: root.large
        implicitHeight: root.rows * (Math.max(Theme.target, Math.ceil(metrics.font.pixelSize * 1.33) + Theme.px(4)) + root.between) - root.between
        Repeater {
            // By number, as the topics: who chose one with the keys is still at it.
            model: root.topics.years.length
            Year {
                required property int index
                readonly property var years: root.topics.years[index] ?? ({
                        "first": 0,
                        "last": 0,
                        "title": "",
                        "spoken": "",
                        "current": false
                    })
                objectName: "years"
                focus: root.large && index === 0
                x: index % root.columns * (decades.cell + Theme.gap)
                y: Math.floor(index / root.columns) * (decades.high + root.between)
                width: decades.cell
                height: decades.high
                text: years.title
                current: years.current
                Accessible.name: years.title === years.spoken ? text : text + ", " + years.spoken
                onClicked: {
                    root.topics.chooseYears(years.first, years.last);
                    root.chosen();
                }
            }
        }
    }
    GridLayout {
        visible: root.topics.born.length > 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.px(root.large ? 3 : 1)
        // The question stands before its answers where that leaves them room.
        readonly property bool beside: root.width > question.implicitWidth + root.topics.born.length * (Theme.px(26 * Math.pow(Theme.wordScale, 0.7)) + Theme.gap)
        columns: (beside ? 1 : 0) + root.topics.born.length
        columnSpacing: Theme.gap
        rowSpacing: Theme.px(2)
        Words {
            id: question
            Layout.columnSpan: parent.beside ? 1 : Math.max(1, root.topics.born.length)
            Layout.rightMargin: Theme.px(3)
            text: qsTr("Born around")
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Repeater {
            model: root.topics.born.length
            Year {
                required property int index
                readonly property var born: root.topics.born[index] ?? ({
                        "year": 0,
                        "there": false
                    })
                objectName: "born"
                Layout.fillWidth: true
                text: String(born.year)
                enabled: born.there
                current: root.topics.bornYear === born.year
                Accessible.name: text + ", " + question.text
                onClicked: {
                    root.topics.chooseBorn(born.year);
                    root.chosen();
                }
            }
        }
    }

    component Year: ActionButton {
        padX: Theme.px(2)
        padY: Theme.px(1.5)
        switches: true
    }
}
