package org.elmport.plugin;

import java.util.Optional;
import java.util.Set;
import org.elmport.mapping.CredentialForm;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/** Reads records from a student information system, or from files in its format. */
public interface SourcePlugin extends Plugin {

    /** The kinds of record it can deliver, of which it delivers those that {@link SourceContext#kinds()} asks for. */
    Set<RecordKind> kinds();

    /**
     * Starts one crawl.
     *
     * @throws SourceException when the source cannot be reached or its files cannot be read
     */
    RecordSource open(Settings settings, SourceContext context) throws SourceException;

    /**
     * Whether it can deliver only what has changed since {@link SourceContext#since()}. Of what such a source delivers
     * the results are kept, so that the rest need not be read again.
     */
    default boolean tellsChanges(Settings settings) {
        return false;
    }

    /** The setting that names a file or directory to read instead of a live system, for conversion offline. */
    default Optional<String> pathSetting() {
        return Optional.empty();
    }

    /** What its results usually become; what people choose goes first. */
    default CredentialForm usualCredential() {
        return CredentialForm.MICRO_CREDENTIAL;
    }

    /** An empty input with one example row, where the format has such a thing. */
    default Optional<InputTemplate> inputTemplate() {
        return Optional.empty();
    }
}
