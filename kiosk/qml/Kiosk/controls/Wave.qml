pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk

// How far a sound is, drawn as what it sounds like: a tall line where it is loud. What was heard is thick, what is to
// come is thin, so that it shows in any colour. A tap goes there; the arrow keys go ten seconds.
T.Slider {
    id: root

    required property var wave
    required property real seconds
    required property real duration
    property string place: ""
    signal chosen(real at)

    readonly property int step: Theme.px(2)
    readonly property int count: Math.max(1, Math.floor(availableWidth / step))
    readonly property int reached: duration > 0 ? Math.round(count * Math.min(1, seconds / duration)) : 0

    // The loudest of the parts that one line stands for, at least a dot.
    function tall(index: int): real {
        const parts = wave.length;
        const from = Math.floor(index * parts / count);
        const to = Math.max(from + 1, Math.floor((index + 1) * parts / count));
        let most = 0;
        for (let at = from; at < Math.min(to, parts); at += 1)
            most = Math.max(most, wave[at]);
        return most / 100;
    }

    implicitHeight: Theme.targetSmall
    implicitWidth: Theme.px(60)
    from: 0
    to: Math.max(1, duration)
    stepSize: 10
    snapMode: T.Slider.NoSnap
    live: false
    locale: Theme.locale
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: place
    onMoved: root.chosen(root.value)
    Binding on value {
        when: !root.pressed
        value: root.seconds
    }

    leftPadding: Theme.px(2)
    rightPadding: Theme.px(2)
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.border
        Repeater {
            model: root.count
            Rectangle {
                required property int index
                readonly property bool heard: index < root.reached
                readonly property int thick: heard ? Math.max(2, Math.round(root.step * 0.66)) : Math.max(1, Math.round(root.step * 0.28))
                x: root.leftPadding + index * root.step + Math.round((root.step - thick) / 2)
                y: Math.round((root.height - height) / 2)
                width: thick
                height: Math.max(Theme.px(1), Math.round(root.height * 0.8 * root.tall(index)))
                color: heard ? Theme.action : Theme.border
            }
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
}
