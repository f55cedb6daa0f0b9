package org.elmport.dataset;

import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.finding.Finding;
import org.elmport.finding.FindingSink;
import org.elmport.finding.Severity;
import org.elmport.record.RecordKind;

/** Says in findings what the dataset costs each entity, in the order of the dataset, and counts the records it costs. */
final class DefectReport {

    private final EntitySpool entities;
    private final HeldBackRecords records;
    private final CountTally tally;
    private final FindingSink findings;

    DefectReport(EntitySpool entities, HeldBackRecords records, CountTally tally, FindingSink findings) {
        this.entities = entities;
        this.records = records;
        this.tally = tally;
        this.findings = findings;
    }

    void report(Spool defects, BitSet heldBack, DatasetOptions options, Optional<String> standIn) throws IOException {
        for (DefectGroups groups = new DefectGroups(defects); groups.entity() != DefectGroups.END; groups.advance()) {
            SpoolRecord record = entities.read(groups.address());
            EntityTree entity = EntityTree.of(record);
            Pruning pruning = new Pruning(options.profile(), standIn, records::explains, groups.defects());
            pruning.prune(entity);
            RecordNote note = RecordNote.read(record.noteSource());
            Set<String> errors = new TreeSet<>();
            for (Loss loss : pruning.losses()) {
                findings.add(finding(entity, note, loss));
                if (loss.code().severity() == Severity.ERROR) {
                    errors.add(loss.code().code());
                }
            }
            if (heldBack.get((int) groups.entity()) && speaksFor(note.record().kind(), entity.type())) {
                tally.heldBack(note.record().kind(), errors);
            }
        }
    }

    private static Finding finding(EntityTree entity, RecordNote note, Loss loss) {
        return Finding.of(
                loss.code(),
                note.record(),
                note.pointer(),
                loss.elmPath(),
                entity.type() + " " + entity.id() + ": " + loss.reason());
    }

    /** A record is held back with the entity that stands for it, not with others that it gives along the way. */
    private static boolean speaksFor(String kind, TypeDeclaration type) {
        String wanted = switch (type.name()) {
            case "LearningOpportunity" -> RecordKind.OFFERING.word();
            case "Organisation" -> RecordKind.ORGANISATION.word();
            case "Accreditation" -> RecordKind.ACCREDITATION.word();
            default -> "";
        };
        boolean specification = type.container().equals("learningAchievementSpecificationReferences");
        return wanted.equals(kind)
                || (specification
                        && (RecordKind.COURSE.word().equals(kind)
                                || RecordKind.PROGRAMME.word().equals(kind)));
    }
}
