package org.elmport.plugin;

import org.elmport.dataset.Dataset;

/** Takes a whole dataset. */
public interface DatasetTarget extends AutoCloseable {

    /**
     * Delivers the dataset, whole or not at all: whoever reads the target meanwhile sees the previous one.
     *
     * @throws TargetException when it is not delivered
     */
    Receipt deliver(Dataset dataset) throws TargetException;

    @Override
    void close();
}
