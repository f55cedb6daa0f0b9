package org.elmport.sync.ledger;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes contents small. Not for several threads at once. */
final class Compression implements AutoCloseable {

    private static final int CHUNK = 8192;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final Inflater inflater = new Inflater();
    private final byte[] chunk = new byte[CHUNK];

    byte[] smaller(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length / 3 + 64);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        return out.toByteArray();
    }

    byte[] whole(byte[] compressed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length * 4);
        inflater.reset();
        inflater.setInput(compressed);
        try {
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && inflater.needsInput()) {
                    throw damaged(null);
                }
                out.write(chunk, 0, count);
            }
        } catch (DataFormatException unreadable) {
            throw damaged(unreadable);
        }
        return out.toByteArray();
    }

    private static LedgerException damaged(@org.jspecify.annotations.Nullable Exception cause) {
        String message = "the ledger holds a content that cannot be read";
        String remedy = "Restore the ledger from a backup, or start with a new one and a whole sync.";
        return cause == null
                ? new LedgerException(LedgerException.Fault.DAMAGED, message, remedy)
                : new LedgerException(LedgerException.Fault.DAMAGED, message, remedy, cause);
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
