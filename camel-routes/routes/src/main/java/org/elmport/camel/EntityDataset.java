package org.elmport.camel;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elmport.dataset.Dataset;
import org.elmport.dataset.DatasetForm;
import org.elmport.elm.Entity;
import org.elmport.elm.declaration.ApplicationProfile;
import org.elmport.elm.declaration.ElmModel;
import org.elmport.finding.FindingSink;
import org.elmport.node.NodeHandler;
import org.elmport.node.NodeWalker;

/**
 * Entities of one message as a dataset.
 *
 * @param list the entities, in the order of a document
 */
record EntityDataset(List<Entity> list) implements Dataset {

    @Override
    public void write(OutputStream out, DatasetForm form, ApplicationProfile profile, FindingSink lost) {
        form.write(out, profile, lost, this::send);
    }

    @Override
    public void send(NodeHandler handler) {
        list.forEach(entity -> NodeWalker.walk(entity, handler));
    }

    @Override
    public Map<String, Long> entities() {
        Map<String, Long> counts = new TreeMap<>();
        list.forEach(
                entity -> counts.merge(ElmModel.get().type(entity.getClass()).name(), 1L, Long::sum));
        return counts;
    }

    @Override
    public void close() {
        // nothing on disk
    }
}
