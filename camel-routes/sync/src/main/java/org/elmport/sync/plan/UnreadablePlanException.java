package org.elmport.sync.plan;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is no plan, or not the plan it was. */
public final class UnreadablePlanException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadablePlanException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
