package org.elmport.sync.item;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.elmport.plugin.TargetException;
import org.elmport.sync.RunFiles;
import org.elmport.sync.plan.PlanHead;

/** Writes a plan for which a target is asked meanwhile; whole or not at all. */
final class PlanFile {

    private PlanFile() {}

    /** Writes a plan. */
    @FunctionalInterface
    interface Content {
        PlanHead writeTo(OutputStream out) throws IOException, TargetException, InterruptedException;
    }

    /** What ends the writing, and has nothing to do with the file. */
    private static final class AtTheTarget extends IOException {

        private static final long serialVersionUID = 1L;

        private AtTheTarget(Exception cause) {
            super(cause);
        }
    }

    static PlanHead write(Path file, Content content) throws IOException, TargetException, InterruptedException {
        PlanHead[] head = new PlanHead[1];
        try {
            RunFiles.write(file, out -> head[0] = asked(content, out));
            return head[0];
        } catch (AtTheTarget ended) {
            if (ended.getCause() instanceof TargetException failed) {
                throw failed;
            }
            if (ended.getCause() instanceof InterruptedException stopped) {
                throw stopped;
            }
            throw ended;
        }
    }

    private static PlanHead asked(Content content, OutputStream out) throws IOException {
        try {
            return content.writeTo(out);
        } catch (TargetException | InterruptedException ended) {
            throw new AtTheTarget(ended);
        }
    }
}
