import QtQuick
import Kiosk
import Kiosk.Models

// The window in which staff measure the glass.
Window {
    id: root

    required property Calibration calibration
    required property string theme

    title: "Venster"
    color: Theme.canvas

    Binding {
        target: Theme
        property: "pxPerMm"
        value: root.calibration.usual
    }
    Binding {
        target: Theme
        property: "name"
        value: root.theme
    }
    CalibratePage {
        anchors.fill: parent
        focus: true
        calibration: root.calibration
    }
}
