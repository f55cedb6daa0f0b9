package org.elmport.target.edc.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elmport.credential.DeliverableCredential;
import org.elmport.display.PageRenderer;
import org.elmport.finding.Finding;
import org.elmport.finding.RecordReference;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.CredentialForm;
import org.elmport.mapping.CredentialMapping;
import org.elmport.mapping.CredentialRequest;
import org.elmport.mapping.CredentialRequests;
import org.elmport.mapping.CredentialResult;
import org.elmport.mapping.RecordLookup;
import org.elmport.plugin.credential.CredentialSettings;
import org.elmport.plugin.item.ItemMapping;
import org.elmport.plugin.item.ItemMappingContext;
import org.elmport.plugin.item.ItemSink;
import org.elmport.plugin.item.MappedItem;
import org.elmport.plugin.setting.Settings;
import org.elmport.record.RecordKind;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceRecord;
import org.elmport.record.SourceState;

/** Makes credentials of the results of one crawl. Learners, results and what they refer to are kept up to a limit. */
final class CredentialItems implements ItemMapping {

    private static final Set<RecordKind> READ = Set.of(
            RecordKind.LEARNER,
            RecordKind.RESULT,
            RecordKind.COURSE,
            RecordKind.PROGRAMME,
            RecordKind.OFFERING,
            RecordKind.ORGANISATION,
            RecordKind.ACCREDITATION,
            RecordKind.GRADING_SCHEME);

    private final Settings settings;
    private final ItemMappingContext context;
    private final CredentialForm form;
    private final CredentialMapping mapping;
    private final List<SourceRecord> records = new ArrayList<>();

    CredentialItems(Settings settings, ItemMappingContext context) {
        this.settings = settings;
        this.context = context;
        this.form = CredentialSettings.form(settings).orElse(CredentialForm.MICRO_CREDENTIAL);
        this.mapping = CredentialMapping.with(CredentialSettings.options(
                        settings, context.mapping(), context.services().find(PageRenderer.class))
                .build());
    }

    @Override
    public String profile() {
        return DeliverableCredential.PROFILE;
    }

    @Override
    public List<String> kinds() {
        return List.of(DeliverableCredential.KIND);
    }

    @Override
    public Set<RecordKind> reads() {
        return READ;
    }

    /** What somebody has achieved stays true when the records of it leave the source. */
    @Override
    public boolean missingIsGone(String kind) {
        return false;
    }

    @Override
    public void read(SourceRecord record) throws IOException {
        if (records.size() == settings.get(JobCredentialSettings.MAX_RECORDS)) {
            throw new IOException("there are more than " + records.size()
                    + " records; run the job for a part of them, or raise mapping.edc.max-records");
        }
        records.add(record);
    }

    @Override
    public void finish(ItemSink items) throws IOException {
        records.sort(Comparator.comparing(SourceRecord::kind).thenComparing(SourceRecord::id));
        List<ResultRecord> results = records.stream()
                .filter(ResultRecord.class::isInstance)
                .map(ResultRecord.class::cast)
                .toList();
        CredentialKeys keys = new CredentialKeys(form, context, records);
        RecordLookup lookup = RecordLookup.of(records);
        Set<String> standing = new HashSet<>();
        for (CredentialRequest request : CredentialRequests.of(form, records, context.findings())) {
            String key = keys.of(request.results().get(0));
            standing.add(key);
            make(request, key, keys, lookup, items);
        }
        for (String key : gone(results, keys, standing)) {
            items.gone(DeliverableCredential.KIND, key);
        }
    }

    /** Only what the source takes back itself: a result that it deletes, or that it now says is no pass. */
    private static Set<String> gone(List<ResultRecord> results, CredentialKeys keys, Set<String> standing) {
        Set<String> gone = new TreeSet<>();
        for (ResultRecord result : results) {
            if (result.sourceState() == SourceState.DELETED || CredentialRequests.failed(result)) {
                String key = keys.of(result);
                if (!standing.contains(key)) {
                    gone.add(key);
                }
            }
        }
        return gone;
    }

    private void make(CredentialRequest request, String key, CredentialKeys keys, RecordLookup lookup, ItemSink items)
            throws IOException {
        RecordReference record = request.results().get(0).reference();
        CredentialResult result = mapping.map(request, lookup);
        result.findings().forEach(context.findings()::add);
        if (result.value().isEmpty()) {
            items.heldBack(DeliverableCredential.KIND, key, record);
            return;
        }
        byte[] facts =
                SourceFacts.of(request, mapping.options().learnerFacts(), settings.get(JobCredentialSettings.EDITION));
        byte[] document = CredentialDocument.of(result.value().get(), facts);
        if (broken(document, request.results().get(0))) {
            items.heldBack(DeliverableCredential.KIND, key, record);
            return;
        }
        DeliverableCredential credential = DeliverableCredential.of(document)
                .to(addresses(request))
                .about(request.results().stream().map(ResultRecord::id).toList());
        String subject = keys.subject(request.learner());
        items.add(new MappedItem(DeliverableCredential.KIND, key, record, subject, true, credential.content())
                .comparedBy(facts)
                .alsoCalled(keys.names(request.learner())));
    }

    private List<String> addresses(CredentialRequest request) {
        Addresses kind = settings.get(JobCredentialSettings.ADDRESSES);
        List<String> addresses = kind.of(request.learner(), settings.get(JobCredentialSettings.WALLET_SCHEME));
        if (addresses.isEmpty() && kind != Addresses.NONE) {
            tell(
                    CredentialItemFinding.LEARNER_UNREACHABLE,
                    request.learner(),
                    CredentialItemFinding.LEARNER_UNREACHABLE.summary());
        }
        return addresses;
    }

    /** What the rules say may show values of the credential, so only their codes and places are told. */
    private boolean broken(byte[] document, ResultRecord result) throws IOException {
        List<Finding> errors = CredentialDocument.errors(document);
        if (!errors.isEmpty()) {
            String codes = errors.stream()
                    .map(finding -> finding.code().code() + " " + finding.elmPath())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            tell(CredentialItemFinding.DRAFT_BREAKS_RULES, result, "The rules for drafts find: " + codes);
        }
        return !errors.isEmpty();
    }

    private void tell(CredentialItemFinding code, SourceRecord record, String message) {
        context.findings()
                .add(Finding.of(code, record.reference(), pointer(record), "EuropeanDigitalCredential", message));
    }

    private static SourcePointer pointer(SourceRecord record) {
        return record.origin().pointer("id");
    }
}
