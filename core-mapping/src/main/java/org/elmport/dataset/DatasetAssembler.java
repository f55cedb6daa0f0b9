package org.elmport.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elmport.elm.Entity;
import org.elmport.elm.Organisation;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.SourcePointer;
import org.elmport.mapping.MappingResult;
import org.elmport.mapping.OpportunityDraft;
import org.elmport.spill.SpillOptions;

/**
 * Puts the results of the mapping together into one dataset in which everything that is referred to is there. Results
 * come in any order; the dataset and the findings are the same. Entities wait sorted on disk; memory holds no more than
 * a fixed number of bytes of them, and a bit per entity.
 *
 * <p>What a record cannot do without (its provider, its specification) and is not published holds it back with a
 * finding, unless the configured institution stands in; what it can do without is left out with a finding. Not for
 * several threads at once.
 */
public final class DatasetAssembler implements AutoCloseable {

    private final DatasetOptions options;
    private final DraftCompletion completion;
    private final DatasetWriters writers;
    private final TemporaryDirectory directory;
    private final EntitySpool entities;
    private final OpportunityJoin join;
    private final HeldBackRecords heldBackRecords;
    private final CountTally tally = new CountTally();
    private Optional<RecordPrints> added = Optional.empty();
    private final DraftCodec drafts = new DraftCodec();
    private Optional<KeptLog> log = Optional.empty();
    private boolean handedOver;
    private long standInNumber = -1;

    /**
     * Starts a dataset.
     *
     * @param completion makes opportunities whole
     * @throws IOException when the temporary directory cannot be made
     */
    public DatasetAssembler(DatasetOptions options, DraftCompletion completion) throws IOException {
        this(options, completion, DatasetWriters::loq);
    }

    DatasetAssembler(DatasetOptions options, DraftCompletion completion, DatasetWriters writers) throws IOException {
        this.options = options;
        this.completion = completion;
        this.writers = writers;
        this.directory = TemporaryDirectory.below(options.temporaryDirectory());
        this.entities = new EntitySpool(directory, options.memoryBudget() / 2);
        this.join = new OpportunityJoin(directory, options.memoryBudget() / 4);
        this.heldBackRecords = new HeldBackRecords(SpillOptions.in(options.temporaryDirectory()));
    }

    /**
     * Lets the results be kept that are {@linkplain #add(MappingResult, List) added with remarks} from now on.
     *
     * @param changesOnly whether the rest is added from what was kept earlier
     * @return what is kept; complete once the dataset is finished
     * @throws IOException when the disk fails or is full
     */
    public KeptResults keep(boolean changesOnly) throws IOException {
        KeptLog kept = new KeptLog(directory.file("kept"));
        log = Optional.of(kept);
        added = changesOnly
                ? Optional.of(new RecordPrints(SpillOptions.in(options.temporaryDirectory())))
                : Optional.empty();
        return new KeptResults(kept);
    }

    /**
     * Takes the result of one record. One that is held back is counted, no more; its findings stay with the caller.
     *
     * @throws IOException when the disk fails or is full
     */
    public void add(MappingResult result) throws IOException {
        add(result, Optional.empty());
    }

    /**
     * Takes the result of one record, and keeps it where results are kept.
     *
     * @param remarks what is to come back with the result when it is read again
     * @throws IOException when the disk fails or is full
     */
    public void add(MappingResult result, List<String> remarks) throws IOException {
        if (log.isEmpty()) {
            add(result);
            return;
        }
        added.ifPresent(records -> records.add(result.record()));
        log.get().begin(result, remarks);
        add(result, log);
        log.get().end(result, drafts);
    }

    private void add(MappingResult result, Optional<KeptLog> keeping) throws IOException {
        tally.received(result);
        if (result.heldBack()) {
            heldBackRecords.add(result.record());
            return;
        }
        SourcePointer pointer =
                result.draft().map(draft -> draft.origin().pointer()).orElse(SourcePointer.NONE);
        for (Entity entity : result.entities()) {
            entities.add(entity, result.record(), pointer);
            keeping.ifPresent(kept -> kept.entity(entities.latestTape()));
        }
        if (result.draft().isPresent()) {
            join.add(result.draft().get());
        }
    }

    /**
     * Takes the results of a chunk that was kept earlier, except those of records that were added since. What is added
     * must have been added before.
     *
     * @param taker takes what else is known of those that are taken
     * @return whether the chunk stays as it is; otherwise what is left of it is among the new chunks
     * @throws IOException when the disk fails or is full
     * @throws IllegalArgumentException when another version of Elmport wrote the chunk
     */
    public boolean addKept(byte[] chunk, KeptResults.KeptTaker taker) throws IOException {
        KeptLog kept = log.orElseThrow(() -> new IllegalStateException("ask to keep results first"));
        RecordPrints replacing =
                added.orElseThrow(() -> new IllegalStateException("say first that only changes are added"));
        boolean stays = !KeptLog.small(chunk) && !replaced(chunk, replacing);
        KeptChunk results = new KeptChunk(chunk);
        while (results.next()) {
            if (!replacing.contains(results.record())) {
                kept.stays(results);
                if (!stays) {
                    kept.again(results);
                }
                again(results);
                taker.take(results.record(), results.remarks(), results.findings());
            }
        }
        return stays;
    }

    private static boolean replaced(byte[] chunk, RecordPrints replacing) {
        KeptChunk results = new KeptChunk(chunk);
        while (results.next()) {
            if (replacing.contains(results.record())) {
                return true;
            }
        }
        return false;
    }

    private void again(KeptChunk result) throws IOException {
        tally.received(
                result.record().kind(),
                result.findings(),
                result.entities() == 0 && result.origin().isEmpty());
        if (result.heldBack()) {
            heldBackRecords.add(result.record());
            return;
        }
        for (int entity = 0; entity < result.entities(); entity++) {
            entities.addTape(
                    result.bytes(), result.tape(entity), result.tapeLength(entity), result.record(), result.pointer());
        }
        Optional<OpportunityDraft> draft = result.draft();
        if (draft.isPresent()) {
            join.add(draft.get());
        }
    }

    /**
     * Completes the opportunities, checks every reference, and gives the dataset, which then belongs to the caller.
     *
     * @param findings takes what does not fit together, in an order that does not depend on that of the records
     * @throws IOException when the disk fails or is full
     */
    public CatalogueDataset finish(FindingSink findings) throws IOException {
        if (log.isPresent()) {
            log.get().finish();
        }
        join.complete(completion, (draft, result) -> completed(draft, result, findings));
        join.close();
        try (EntityIndex index = new EntityIndex(directory, options.memoryBudget() / 4)) {
            int[] perType = index(index, findings);
            DatasetCheck check = new DatasetCheck(entities, index, options, standInNumber);
            Spool defects = check.settle(directory);
            new DefectReport(entities, heldBackRecords, tally, findings)
                    .report(defects, check.heldBack(), options, check.standIn());
            countPublished(perType, check);
            CatalogueDataset dataset = new AssembledDataset(
                    directory, entities, defects, check.heldBack(), check.standIn(), options, counts(), writers);
            handedOver = true;
            return dataset;
        }
    }

    private void completed(OpportunityDraft draft, MappingResult result, FindingSink findings) throws IOException {
        result.findings().forEach(findings::add);
        if (result.heldBack()) {
            if (!draft.template()) {
                heldBackRecords.add(draft.record());
                tally.heldBack(draft.record().kind(), CountTally.errors(result));
            }
            return;
        }
        for (Entity entity : result.entities()) {
            entities.add(entity, draft.record(), draft.origin().pointer());
        }
    }

    /** Numbers the entities in the order of the dataset, and says how many there are of each class. */
    private int[] index(EntityIndex index, FindingSink findings) throws IOException {
        int[] perType = new int[ElmModel.get().types().size()];
        SpoolMerge merge = entities.merged();
        for (int number = 0; merge.next(); number++) {
            SpoolRecord record = merge.record();
            TypeDeclaration type = EntityKey.type(record);
            perType[type.ordinal()]++;
            index.add(number, merge.address(), record);
            if (merge.contents() > 1) {
                findings.add(contradiction(type, record, merge.contents()));
            }
            if (isStandIn(type, record)) {
                standInNumber = number;
            }
        }
        return perType;
    }

    private boolean isStandIn(TypeDeclaration type, SpoolRecord record) {
        return options.standIn().isPresent()
                && type.javaType().equals(Organisation.class)
                && options.standIn().get().equals(EntityKey.id(record));
    }

    private static Finding contradiction(TypeDeclaration type, SpoolRecord record, int contents) {
        RecordNote note = RecordNote.read(record.noteSource());
        return Finding.of(
                DatasetFinding.ENTITY_TWO_CONTENTS,
                note.record(),
                note.pointer(),
                "",
                type + " " + EntityKey.id(record) + " is described in " + contents
                        + " different ways; the description of " + note.record() + " is published");
    }

    private void countPublished(int[] perType, DatasetCheck check) {
        int first = 0;
        for (TypeDeclaration type : ElmModel.get().types()) {
            int behind = first + perType[type.ordinal()];
            int published = behind - first - check.heldBack().get(first, behind).cardinality();
            if (published > 0) {
                tally.published(type.name(), published);
            }
            first = behind;
        }
    }

    /** What became of the records so far; complete once the dataset is finished. */
    public DatasetCounts counts() {
        return tally.counts();
    }

    /** Removes what is on disk, unless a finished dataset has it now. */
    @Override
    public void close() {
        heldBackRecords.close();
        added.ifPresent(RecordPrints::close);
        if (handedOver) {
            return;
        }
        try (directory;
                entities;
                join) {
            // closed in turn, the directory last
            if (log.isPresent()) {
                log.get().close();
            }
        } catch (IOException leftBehind) {
            // the directory goes with all that is in it
        }
    }
}
