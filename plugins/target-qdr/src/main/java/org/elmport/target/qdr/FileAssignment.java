package org.elmport.target.qdr;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.elmport.dataset.Dataset;
import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.target.qdr.EntityReferences.Reference;

/**
 * Says which entities each file holds: its records, and what they refer to, because a reference must lead to a record of
 * the same file. Goes over the dataset until nothing more is found; memory holds fingerprints.
 */
final class FileAssignment {

    /**
     * References from a part to its whole, and the like: the other direction says the same, and following them would
     * bring every part of a programme into every file.
     */
    private static final Set<String> BACKWARD = Set.of("isPartOf", "generalisationOf", "publisher");

    private final DatasetLayout layout;
    private final FileMasks masks = new FileMasks();
    private final long first;
    private final long namesQualifications;
    private final long accreditationFiles;
    private boolean grown;

    private FileAssignment(DatasetLayout layout) {
        this.layout = layout;
        this.first = layout.files().isEmpty() ? 0 : layout.files().get(0).bit();
        this.namesQualifications = bits(layout, true);
        this.accreditationFiles = layout.files().stream()
                .filter(file -> file.kind() == DatasetKind.ACCREDITATIONS)
                .mapToLong(DatasetFile::bit)
                .sum();
    }

    private static long bits(DatasetLayout layout, boolean names) {
        return layout.files().stream()
                .filter(file -> file.kind().namesQualifications() == names)
                .mapToLong(DatasetFile::bit)
                .sum();
    }

    static FileAssignment of(Dataset dataset, DatasetLayout layout) throws IOException {
        FileAssignment assignment = new FileAssignment(layout);
        assignment.spread(dataset);
        dataset.send(new EntityReferences((type, id, references) -> assignment.placeAlone(id)));
        if (assignment.grown) {
            assignment.spread(dataset);
        }
        return assignment;
    }

    private void spread(Dataset dataset) throws IOException {
        do {
            grown = false;
            dataset.send(new EntityReferences(this::entity));
        } while (grown);
    }

    private void entity(TypeDeclaration type, String id, List<Reference> references) {
        long files = masks.of(id) | ofRecord(type, id, references);
        masks.add(id, files);
        long describing = Qualification.class.equals(type.javaType()) ? files & ~namesQualifications : files;
        if (describing != 0) {
            for (Reference reference : references) {
                if (!BACKWARD.contains(reference.property().name())) {
                    grown |= masks.add(reference.id(), describing & thatCarry(reference.property()));
                }
            }
        }
    }

    private long ofRecord(TypeDeclaration type, String id, List<Reference> references) {
        for (DatasetFile file : layout.files()) {
            if (file.kind().counts(type)) {
                int parts = (int) layout.files().stream()
                        .filter(other -> other.kind() == file.kind())
                        .count();
                return file.bit() << RecordCounts.part(type, id, references, parts);
            }
        }
        return 0;
    }

    private long thatCarry(PropertyDeclaration property) {
        return property.carriedBy(ApplicationProfile.AMS_3_1_0) ? -1L : ~accreditationFiles;
    }

    /** What nobody refers to is in the first file. */
    private void placeAlone(String id) {
        if (masks.of(id) == 0) {
            grown |= masks.add(id, first);
        }
    }

    /** Whether a file holds an entity. */
    boolean holds(DatasetFile file, String id) {
        return (masks.of(id) & file.bit()) != 0;
    }
}
