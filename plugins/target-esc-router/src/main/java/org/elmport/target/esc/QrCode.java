package org.elmport.target.esc;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.elmport.card.CardNumber;

/** The modules of the code of a card: version 4, error correction M, as the router's own codes have it. */
final class QrCode {

    /** The version: 33 by 33 modules. */
    static final int VERSION = 4;

    /** Empty modules around the code. */
    static final int QUIET_ZONE = 4;

    /** Most bytes that this version holds at this level. */
    static final int CAPACITY = 62;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    static QrCode of(CardNumber number) {
        return of(number.address().toString());
    }

    /** A code of a text that fits. */
    static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_VERSION, VERSION))
                    .getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("the code holds " + CAPACITY + " bytes and no more", tooLong);
        }
    }

    /** The edge with the quiet zone, in modules. */
    int edge() {
        return modules.getWidth() + 2 * QUIET_ZONE;
    }

    /** Whether a module is dark; counted from the corner of the quiet zone. */
    boolean dark(int column, int row) {
        int x = column - QUIET_ZONE;
        int y = row - QUIET_ZONE;
        boolean inside = x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight();
        return inside && modules.get(x, y) == 1;
    }
}
