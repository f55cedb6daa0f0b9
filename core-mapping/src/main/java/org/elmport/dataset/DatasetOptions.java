package org.elmport.dataset;

import java.nio.file.Path;
import java.util.Optional;
import org.elmport.elm.declaration.ApplicationProfile;

/**
 * How a dataset is put together.
 *
 * @param temporaryDirectory below which spools are kept while the dataset is open, in a directory of their own that
 *     nobody else can read
 * @param memoryBudget about how many bytes the spools may hold in memory; the more, the fewer runs are merged
 * @param standIn the IRI of the institution that stands in for organisations that are referred to and not published
 * @param profile says which references an entity cannot do without
 */
public record DatasetOptions(
        Path temporaryDirectory, int memoryBudget, Optional<String> standIn, ApplicationProfile profile) {

    /** 32 MB, which suits a heap of 96 MB and a million courses. */
    public static final int DEFAULT_MEMORY_BUDGET = 32 << 20;

    private static final int LEAST_MEMORY_BUDGET = 1 << 14;

    /** Keeps the budget to what a spool needs to work at all. */
    public DatasetOptions {
        memoryBudget = Math.max(LEAST_MEMORY_BUDGET, memoryBudget);
    }

    /** The system's temporary directory, 32 MB, nobody stands in, LOQ 3.3.1. */
    public static DatasetOptions standard() {
        return new DatasetOptions(
                Path.of(System.getProperty("java.io.tmpdir")),
                DEFAULT_MEMORY_BUDGET,
                Optional.empty(),
                ApplicationProfile.LOQ_3_3_1);
    }

    /** The same, with spools below another directory. */
    public DatasetOptions withTemporaryDirectory(Path directory) {
        return new DatasetOptions(directory, memoryBudget, standIn, profile);
    }

    /** The same, with another number of bytes. */
    public DatasetOptions withMemoryBudget(int bytes) {
        return new DatasetOptions(temporaryDirectory, bytes, standIn, profile);
    }

    /** The same, with an institution that stands in for organisations that are referred to and not published. */
    public DatasetOptions withStandIn(String organisationIri) {
        return new DatasetOptions(temporaryDirectory, memoryBudget, Optional.of(organisationIri), profile);
    }

    /** The same, for another profile. */
    public DatasetOptions withProfile(ApplicationProfile other) {
        return new DatasetOptions(temporaryDirectory, memoryBudget, standIn, other);
    }
}
