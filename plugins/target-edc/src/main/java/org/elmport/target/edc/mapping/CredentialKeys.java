package org.elmport.target.edc.mapping;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.elmport.card.StudentIdentifier;
import org.elmport.mapping.CredentialForm;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.record.IdentifierCode;
import org.elmport.record.LearnerRecord;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;

/**
 * The keys by which the ledger knows credentials. A result that corrects another keeps the key of that one, so its
 * credential is a correction of the earlier credential; this is remembered, because the earlier result may leave the
 * source.
 */
final class CredentialKeys {

    private static final String MEMORY = "edc-result/";

    private final CredentialForm form;
    private final ItemMappingContext context;
    private final Map<String, ResultRecord> results = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    CredentialKeys(CredentialForm form, ItemMappingContext context, List<SourceRecord> records) {
        this.form = form;
        this.context = context;
        for (SourceRecord record : records) {
            if (record instanceof ResultRecord result) {
                results.putIfAbsent(result.id(), result);
            } else if (record instanceof LearnerRecord learner) {
                subjects.computeIfAbsent(learner.id(), id -> subject(learner));
            }
        }
    }

    /** The key of the credential in which a result stands. */
    String of(ResultRecord result) {
        if (result.credentialId().isPresent()) {
            return pseudonym("named", result.learnerId(), result.credentialId().get());
        }
        if (form == CredentialForm.TRANSCRIPT) {
            return pseudonym("transcript", result.learnerId());
        }
        ResultRecord whole = result.partOfId()
                .flatMap(id -> Optional.ofNullable(results.get(id)))
                .orElse(result);
        return corrected(whole);
    }

    private String corrected(ResultRecord result) {
        if (result.supersedesId().isEmpty()) {
            return pseudonym("result", result.id());
        }
        String memory = MEMORY + pseudonym("result", result.id());
        byte[] key = context.memory()
                .recallOr(
                        memory,
                        subjects.getOrDefault(result.learnerId(), ""),
                        () -> first(result).getBytes(StandardCharsets.UTF_8));
        return new String(key, StandardCharsets.UTF_8);
    }

    /** The key of the first of a chain of corrections, as far as the source or the memory tells it. */
    private String first(ResultRecord corrected) {
        Set<String> seen = new HashSet<>();
        String id = corrected.id();
        Optional<String> earlier = corrected.supersedesId();
        while (earlier.isPresent() && seen.add(id)) {
            id = earlier.get();
            Optional<byte[]> remembered = context.memory().recall(MEMORY + pseudonym("result", id));
            if (remembered.isPresent()) {
                return new String(remembered.get(), StandardCharsets.UTF_8);
            }
            earlier = Optional.ofNullable(results.get(id)).flatMap(ResultRecord::supersedesId);
        }
        return pseudonym("result", id);
    }

    /** The pseudonym of a learner: of the identifier that other systems know, where there is one. */
    String subject(LearnerRecord learner) {
        String identifier = learner.studentIdentifier()
                .flatMap(text -> StudentIdentifier.read(text).identifier())
                .map(StudentIdentifier::comparisonKey)
                .orElse(learner.id());
        return context.pseudonyms().apply(identifier);
    }

    /** The pseudonyms of all identifiers of a learner by which somebody may ask. */
    List<String> names(LearnerRecord learner) {
        return Stream.concat(Stream.of(learner.id()), learner.nationalIdentifier().map(IdentifierCode::value).stream())
                .map(context.pseudonyms())
                .toList();
    }

    /** Pseudonyms do not tell upper from lower case, and identifiers of a source may. */
    private String pseudonym(String... parts) {
        return context.pseudonyms().apply(Digest.of(String.join("\n", parts)));
    }
}
