package org.elmport.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.display.DisplayContent;
import org.elmport.display.PageImage;
import org.elmport.display.PageRenderer;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.Alliance;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialIssuer;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialOptions;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.LearnerFact;
import org.elmport.mapping.Mandate;
import org.elmport.mapping.MappingOptions;
import org.elmport.mapping.RecordLookup;
import org.elmport.record.RecordKind;
import org.elmport.record.SourceRecord;
import org.elmport.record.Text;

/** The credentials of some files, with all facts and the provenance of each value. */
final class CredentialReading {

    /** The university of each source, by its identifier there. */
    private static final Map<String, String> ISSUERS = Map.of("csv", "ORG-1", "ooapi", "o-2", "elmo", "uni.example");

    private CredentialReading() {}

    static List<CredentialResult> of(String source, Path directory) throws Exception {
        Map<String, Object> settings = source.equals("elmo") ? Map.of("source", Map.of("attachments", true)) : Map.of();
        List<SourceRecord> records =
                ProfileReading.records(source, directory, settings, EnumSet.allOf(RecordKind.class));
        CredentialMapping mapping = CredentialMapping.with(options(ISSUERS.getOrDefault(source, "")));
        RecordLookup lookup = RecordLookup.of(records);
        CredentialForm form = source.equals("elmo") ? CredentialForm.TRANSCRIPT : CredentialForm.MICRO_CREDENTIAL;
        List<CredentialResult> results = new ArrayList<>();
        for (CredentialRequest request : CredentialRequests.of(form, records, finding -> {})) {
            results.add(mapping.map(request, lookup));
        }
        return results;
    }

    private static CredentialOptions options(String issuer) {
        return CredentialOptions.builder()
                .mapping(MappingOptions.builder()
                        .baseIri("https://id.uni.example/")
                        .provenance(true)
                        .build())
                .learnerFacts(EnumSet.allOf(LearnerFact.class))
                .issuer(new CredentialIssuer(issuer, Optional.of("VATPT-500000000"), "PT"))
                .mandate(new Mandate("Mandate of 1 March 2026", Optional.of(issuer)))
                .addAlliance(new Alliance("alliance", Text.of("en", "Alliance of Examples"), List.of(issuer)))
                .renderer(new Blank())
                .build();
    }

    /** Where a source has a field, by the names that the pages use. */
    static ProfileInput.Key key(String source, SourcePointer pointer) {
        if (!source.equals("elmo")) {
            return ProfileExperiment.key(pointer);
        }
        String[] steps = pointer.path().replaceAll("\\[\\d+]|ancestor::", "").split("/", -1);
        int last = steps.length - 1;
        return new ProfileInput.Key(last < 2 ? "report" : steps[last - 1], steps[last]);
    }

    /** Draws an empty page. */
    private static final class Blank implements PageRenderer {

        @Override
        public String template() {
            return "blank-1";
        }

        @Override
        public List<PageImage> render(DisplayContent content) {
            return List.of(new PageImage("PNG", new byte[] {1}));
        }
    }
}
