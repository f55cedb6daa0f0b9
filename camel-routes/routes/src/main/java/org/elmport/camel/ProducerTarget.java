package org.elmport.camel;

import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetContext;
import org.jspecify.annotations.Nullable;

/** The target of a producer: opened for the first thing that is sent, not when the route starts, and closed with it. */
final class ProducerTarget {

    private final TargetBinding binding;
    private @Nullable ItemTarget opened;

    ProducerTarget(TargetBinding binding) {
        this.binding = binding;
    }

    /**
     * The target, open.
     *
     * @param context what it may use; not looked at where it is open already
     */
    ItemTarget open(TargetContext context) throws TargetException {
        ItemTarget open = opened;
        if (open == null) {
            open = binding.plugin()
                    .openItems(binding.settings(), context)
                    .orElseThrow(() -> new IllegalStateException("the target takes nothing one by one"));
            opened = open;
        }
        return open;
    }

    void close() throws TargetException {
        ItemTarget open = opened;
        opened = null;
        if (open != null) {
            open.close();
        }
    }
}
