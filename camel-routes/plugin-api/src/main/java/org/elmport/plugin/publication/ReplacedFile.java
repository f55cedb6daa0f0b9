package org.elmport.plugin.publication;

import java.io.IOException;
import java.util.Optional;
import org.elmport.plugin.Receipt;

/** One file that is written and waits to be put in place, with its checksum. */
record ReplacedFile(PendingFile file, Optional<ChecksumFile> checksum) {

    static ReplacedFile of(PendingFile file, boolean withChecksum) {
        return new ReplacedFile(file, withChecksum ? Optional.of(ChecksumFile.of(file)) : Optional.empty());
    }

    void prepare() throws IOException {
        if (checksum.isPresent()) {
            checksum.get().prepare();
        }
    }

    /** Puts it in place; says whether the file is another one than before. */
    boolean publish(int keepPrevious) throws IOException {
        boolean differs = file.differs();
        if (differs) {
            PreviousFiles.keep(file.target(), keepPrevious);
            file.publish();
        }
        if (checksum.isPresent()) {
            checksum.get().publish();
        }
        return differs;
    }

    FileReplacement.Written written() throws IOException {
        return new FileReplacement.Written(file.target(), file.bytes(), file.sha256(), file.differs());
    }

    Receipt.Item item() {
        return new Receipt.Item(file.target().toString(), file.bytes(), file.sha256());
    }

    void discard() {
        file.discard();
        checksum.ifPresent(ChecksumFile::discard);
    }
}
