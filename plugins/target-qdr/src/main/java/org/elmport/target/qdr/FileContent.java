package org.elmport.target.qdr;

import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.EntityFilter;
import org.elmport.node.NodeHandler;

/** Writes entities as one file has them: a reference to what it does not hold is left out. */
final class FileContent implements NodeHandler {

    private final DatasetFile file;
    private final FileAssignment assignment;
    private final NodeHandler whole;
    private final NodeHandler named;
    private NodeHandler next;

    private FileContent(DatasetFile file, FileAssignment assignment, NodeHandler writer) {
        this.file = file;
        this.assignment = assignment;
        this.whole = writer;
        this.named = new QualificationName(writer);
        this.next = writer;
    }

    /** Takes a whole dataset, and hands on what the file holds. */
    static NodeHandler of(DatasetFile file, FileAssignment assignment, NodeHandler writer) {
        return new EntityFilter(
                (type, id) -> type.in(file.profile()) && assignment.holds(file, id),
                new FileContent(file, assignment, writer));
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        next = file.kind().namesQualifications() && Qualification.class.equals(type.javaType()) ? named : whole;
        next.startEntity(type, id);
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        next.startNode(property, type, id);
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        next.value(property, lexical, qualifier);
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (assignment.holds(file, id)) {
            next.reference(property, id);
        }
    }

    @Override
    public void end() {
        next.end();
    }
}
