package org.elmport.target.qdr;

import org.elmport.elm.Qualification;
import org.elmport.elm.declaration.PropertyDeclaration;
import org.elmport.elm.declaration.TypeDeclaration;
import org.elmport.node.NodeHandler;

/** Lets through what one file holds; a reference to what it does not hold is left out. */
final class FileFilter implements NodeHandler {

    private final DatasetFile file;
    private final FileAssignment assignment;
    private final NodeHandler whole;
    private final NodeHandler named;
    private NodeHandler next;
    private boolean open;
    private int depth;

    FileFilter(DatasetFile file, FileAssignment assignment, NodeHandler writer) {
        this.file = file;
        this.assignment = assignment;
        this.whole = writer;
        this.named = new QualificationName(writer);
        this.next = writer;
    }

    @Override
    public void startEntity(TypeDeclaration type, String id) {
        depth = 1;
        open = type.in(file.profile()) && assignment.holds(file, id);
        next = file.kind().namesQualifications() && Qualification.class.equals(type.javaType()) ? named : whole;
        if (open) {
            next.startEntity(type, id);
        }
    }

    @Override
    public void startNode(PropertyDeclaration property, TypeDeclaration type, String id) {
        depth++;
        if (open) {
            next.startNode(property, type, id);
        }
    }

    @Override
    public void value(PropertyDeclaration property, String lexical, String qualifier) {
        if (open) {
            next.value(property, lexical, qualifier);
        }
    }

    @Override
    public void reference(PropertyDeclaration property, String id) {
        if (open && assignment.holds(file, id)) {
            next.reference(property, id);
        }
    }

    @Override
    public void end() {
        depth--;
        if (open) {
            next.end();
        }
        open = open && depth > 0;
    }
}
