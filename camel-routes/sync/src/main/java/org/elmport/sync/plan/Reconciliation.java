package org.elmport.sync.plan;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.finding.FindingSink;
import org.elmport.finding.RecordReference;
import org.elmport.jsonld.JsonLdReader;
import org.elmport.node.DocumentCursor;
import org.elmport.node.NodeHandler;
import org.elmport.plugin.HeldDataset;
import org.elmport.plugin.HeldDocument;
import org.elmport.plugin.Receipt;
import org.elmport.sync.ledger.CanonicalForm;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeliverableKey;
import org.elmport.sync.ledger.EntryState;
import org.elmport.sync.ledger.Hash;
import org.elmport.sync.ledger.Hashing;
import org.elmport.sync.ledger.JobLedger;
import org.elmport.xml.AmsXmlWriter;
import org.elmport.xml.KnownXmlReader;

/**
 * Holds what a target says it has against what a job publishes, by identifier: only here, only there, different. What it
 * finds becomes a plan of repair, which changes the target and not the ledger. Memory holds fingerprints of identifiers.
 */
public final class Reconciliation {

    private final JobLedger job;
    private final FindingSink findings;
    private final Fingerprints there = new Fingerprints();

    /** What one of several documents holds as it is published; another may have room for a part of it only. */
    private final Fingerprints equal = new Fingerprints();

    private final Map<Change.Type, Long> counts = new EnumMap<>(Change.Type.class);
    private long same;

    /**
     * A reconciliation, done once.
     *
     * @param findings takes what is wrong with the document that the target holds
     */
    public Reconciliation(JobLedger job, FindingSink findings) {
        this.job = job;
        this.findings = findings;
    }

    /** What a target holds, as one number: a plan of repair is for exactly that. */
    public static Hash fingerprint(Optional<HeldDataset> held) {
        StringBuilder text = new StringBuilder();
        for (Receipt.Item item : held.map(HeldDataset::items).orElse(List.of())) {
            text.append(item.sha256()).append(' ').append(item.name()).append('\n');
        }
        return Hash.ofText(text.toString());
    }

    /**
     * Writes the plan of repair; without changes when the target holds what the job publishes.
     *
     * @param held what the target holds; nothing when it holds nothing
     * @throws IOException when what it holds cannot be read, or the plan not be written
     */
    public PlanHead write(Optional<HeldDataset> held, OutputStream out) throws IOException {
        PlanWriter plan = new PlanWriter(out, job.name());
        try {
            if (held.isPresent()) {
                documents(held.get().documents(), plan);
            }
            onlyHere(plan);
        } catch (UncheckedIOException onDisk) {
            throw onDisk.getCause();
        }
        PlanHead head = new PlanHead(
                job.name(),
                PlanHead.REPAIR,
                job.generation(),
                fingerprint(held),
                new ChangeCounts(
                        count(Change.Type.ADDED), count(Change.Type.CHANGED), count(Change.Type.REMOVED), same),
                0,
                0,
                PlanSelection.ALL,
                List.of(),
                TargetAnswers.WHOLE,
                fingerprint(held));
        return head.withHash(plan.finish(head, List.of()));
    }

    private long count(Change.Type type) {
        return counts.getOrDefault(type, 0L);
    }

    private void documents(List<HeldDocument> documents, PlanWriter plan) throws IOException {
        if (documents.size() > 1) {
            for (HeldDocument document : documents) {
                DocumentPart part = new DocumentPart();
                entities(document, finding -> {}, (key, content, hash) -> part.holds(key.key()));
                entities(document, finding -> {}, (key, content, hash) -> noteEqual(document, part, key, content));
            }
        }
        for (HeldDocument document : documents) {
            entities(document, findings, (key, content, hash) -> entity(document, key, content, hash, plan));
        }
    }

    @FunctionalInterface
    private interface EntityTaker {
        void entity(DeliverableKey key, byte[] content, Hash hash);
    }

    private static void entities(HeldDocument document, FindingSink findings, EntityTaker taker) throws IOException {
        Hashing hashing = Hashing.plain();
        CanonicalForm.Writer[] writer = new CanonicalForm.Writer[1];
        writer[0] = new CanonicalForm.Writer(() -> taker.entity(
                DeliverableKey.entity(writer[0].kind(), writer[0].id()), writer[0].content(), writer[0].hash(hashing)));
        try (InputStream in = document.content().open()) {
            read(in, document.form(), writer[0], findings);
        }
    }

    private void noteEqual(HeldDocument document, DocumentPart part, DeliverableKey key, byte[] content) {
        job.state(key)
                .filter(EntryState::live)
                .filter(state -> Arrays.equals(part.of(rendered(document, key)), content))
                .ifPresent(state -> equal.add(key.toString()));
    }

    private static void read(InputStream in, DatasetForm form, NodeHandler handler, FindingSink findings)
            throws IOException {
        DocumentCursor place = new DocumentCursor("");
        switch (form) {
            case LOQ_XML -> new KnownXmlReader(place, findings).read(in, handler);
            case LOQ_JSONLD -> new JsonLdReader(place, findings).read(in, handler);
        }
    }

    private void entity(HeldDocument document, DeliverableKey key, byte[] content, Hash hash, PlanWriter plan) {
        if (there.contains(key.toString())) {
            return;
        }
        there.add(key.toString());
        Optional<EntryState> here = job.state(key).filter(EntryState::live);
        if (here.isEmpty()) {
            write(plan, Change.Type.REMOVED, key, RecordReference.NONE, Optional.of(hash), Optional.empty(), content);
            return;
        }
        EntryState state = here.get();
        boolean published = state.hash().equals(hash) || equal.contains(key.toString());
        byte[] rendered = published ? content : rendered(document, key);
        if (Arrays.equals(rendered, content)) {
            same++;
            return;
        }
        count(
                Change.Type.CHANGED,
                plan,
                new Change(
                        Change.Type.CHANGED,
                        key,
                        state.record(),
                        PropertyValues.of(rendered).name(),
                        Optional.of(hash),
                        Optional.of(state.hash()),
                        PropertyValues.of(content).changesTo(PropertyValues.of(rendered))));
    }

    /** What the job publishes, in the words that are left of it in the form and version of the target. */
    private byte[] rendered(HeldDocument held, DeliverableKey key) {
        byte[] canonical = job.content(key).orElse(new byte[0]);
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        write(document, held, handler -> CanonicalForm.replay(canonical, handler));
        byte[][] content = {new byte[0]};
        CanonicalForm.Writer[] writer = new CanonicalForm.Writer[1];
        writer[0] = new CanonicalForm.Writer(() -> content[0] = writer[0].content());
        try {
            read(new ByteArrayInputStream(document.toByteArray()), held.form(), writer[0], finding -> {});
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return content[0];
    }

    private static void write(OutputStream out, HeldDocument held, Consumer<NodeHandler> entity) {
        if (held.profile() != ApplicationProfile.AMS_3_1_0) {
            held.form().write(out, held.profile(), lost -> {}, entity);
            return;
        }
        try (AmsXmlWriter writer = new AmsXmlWriter(out, lost -> {})) {
            entity.accept(writer);
        }
    }

    private void onlyHere(PlanWriter plan) {
        job.live(DeliverableKey.LOQ, state -> {
            if (!there.contains(state.key().toString())) {
                byte[] content = job.content(state.key()).orElse(new byte[0]);
                write(
                        plan,
                        Change.Type.ADDED,
                        state.key(),
                        state.record(),
                        Optional.empty(),
                        Optional.of(state.hash()),
                        content);
            }
        });
    }

    private void write(
            PlanWriter plan,
            Change.Type type,
            DeliverableKey key,
            RecordReference record,
            Optional<Hash> before,
            Optional<Hash> after,
            byte[] content) {
        String name = PropertyValues.of(content).name();
        count(type, plan, new Change(type, key, record, name, before, after, List.of()));
    }

    private void count(Change.Type type, PlanWriter plan, Change change) {
        counts.merge(type, 1L, Long::sum);
        try {
            plan.write(change);
        } catch (IOException onDisk) {
            throw new UncheckedIOException(onDisk);
        }
    }
}
