import QtQuick
import Kiosk
import Kiosk.Models

// Looking along with somebody who tells: another detail is told as soon as it is chosen.
Listen {
    id: root

    required property Work work

    words: work.detailText
    language: work.detailLanguage
    onWordsChanged: {
        if (going)
            start();
    }
}
