package org.elmport.source.elmo;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elmport.finding.FindingCode;
import org.elmport.mapping.CredentialForm;
import org.elmport.plugin.InputTemplate;
import org.elmport.plugin.RecordSource;
import org.elmport.plugin.SourceContext;
import org.elmport.plugin.SourceException;
import org.elmport.plugin.SourcePlugin;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;

/**
 * Reads EMREX ELMO, the exchange format of transcripts, in the versions 1.0 to 1.7, 2.0 and 2.1 and in the dialects from
 * before: the learner and the results for those who ask for them, and the courses, programmes and institutions that the
 * results name. It tells what is wrong with a document and reads what can be read; no finding names a person.
 */
public final class ElmoSourcePlugin implements SourcePlugin {

    private static final Set<RecordKind> KINDS = Collections.unmodifiableSet(EnumSet.of(
            RecordKind.ORGANISATION,
            RecordKind.PROGRAMME,
            RecordKind.COURSE,
            RecordKind.GRADING_SCHEME,
            RecordKind.LEARNER,
            RecordKind.ENROLMENT,
            RecordKind.RESULT));

    /** The plugin; it keeps no state. */
    public ElmoSourcePlugin() {}

    @Override
    public String name() {
        return "elmo";
    }

    @Override
    public String summary() {
        return "Reads transcripts in EMREX ELMO from files: learners, results and enrolments with the courses, programmes"
                + " and institutions that they name.";
    }

    @Override
    public List<Setting<?>> settings() {
        return ElmoSettings.ALL;
    }

    @Override
    public Set<RecordKind> kinds() {
        return KINDS;
    }

    @Override
    public List<FindingCode> findingCodes() {
        return List.of(ElmoFinding.values());
    }

    @Override
    public RecordSource open(Settings settings, SourceContext context) throws SourceException {
        Optional<Path> certificates = settings.find(ElmoSettings.TRUSTED_CERTIFICATES);
        List<X509Certificate> trusted =
                certificates.isPresent() ? TrustedCertificates.read(certificates.get()) : List.of();
        ElmoOptions options = ElmoOptions.of(settings, trusted);
        return new ElmoCrawl(
                ElmoFiles.at(settings.get(ElmoSettings.PATH), options.limits().files()), options, context);
    }

    @Override
    public CredentialForm usualCredential() {
        return CredentialForm.TRANSCRIPT;
    }

    @Override
    public Optional<String> pathSetting() {
        return Optional.of(ElmoSettings.PATH.name());
    }

    @Override
    public Optional<InputTemplate> inputTemplate() {
        return Optional.of(ElmoTemplate.template());
    }
}
