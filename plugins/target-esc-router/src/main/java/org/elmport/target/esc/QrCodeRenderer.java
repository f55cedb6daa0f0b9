package org.elmport.target.esc;

import org.elmport.card.CardCodeRenderer;
import org.elmport.card.CardCodeStyle;
import org.elmport.card.CardNumber;

/** Makes QR codes of version 4 with error correction M. */
public final class QrCodeRenderer implements CardCodeRenderer {

    /** Made by {@link java.util.ServiceLoader}. */
    public QrCodeRenderer() {}

    @Override
    public byte[] render(CardNumber number, CardCodeStyle style) {
        QrCode code = QrCode.of(number);
        return switch (style.form()) {
            case SVG -> SvgCode.draw(code, style);
            case PNG -> PngCode.draw(code, style);
        };
    }
}
