package org.elmport.elm.declaration;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the fields of the nodes of one class. Most are empty, and asking each by reflection costs more than what is
 * done with those that are not. A class of which very many nodes come gets a method handle that asks for all its fields
 * in a row, and takes half as long; to make one takes a millisecond or two, which a process of a few records would never
 * earn.
 */
final class FieldTour {

    /** How many nodes are gone through field by field. */
    static final int MANY = 20_000;

    /** Made when the first handle is. */
    private static final class Telling {

        private static final MethodHandle HANDLE = handle();

        private static MethodHandle handle() {
            MethodType parameters =
                    MethodType.methodType(void.class, PropertyDeclaration.class, Object.class, ValueVisitor.class);
            try {
                return MethodHandles.lookup().findStatic(FieldTour.class, "tell", parameters);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private final List<PropertyDeclaration> properties;
    /** Two threads may make it at the same time; either of the two will do. */
    private final AtomicReference<@Nullable MethodHandle> allFields = new AtomicReference<>();

    private final AtomicInteger nodes = new AtomicInteger();

    FieldTour(List<PropertyDeclaration> properties) {
        this.properties = properties;
    }

    void visit(Object node, ValueVisitor visitor) {
        MethodHandle handle = allFields.get();
        if (handle != null) {
            invoke(handle, node, visitor);
            return;
        }
        for (int i = 0; i < properties.size(); i++) {
            PropertyDeclaration property = properties.get(i);
            tell(property, property.raw(node), visitor);
        }
        if (nodes.incrementAndGet() >= MANY && !properties.isEmpty()) {
            allFields.set(inOrder(0, properties.size()));
        }
    }

    private static void invoke(MethodHandle handle, Object node, ValueVisitor visitor) {
        try {
            handle.invokeExact(node, visitor);
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Asks for the first half, then for the second, so that the calls are not nested as deep as there are fields. */
    private MethodHandle inOrder(int from, int to) {
        if (to - from == 1) {
            PropertyDeclaration property = properties.get(from);
            return MethodHandles.filterArguments(
                    MethodHandles.insertArguments(Telling.HANDLE, 0, property), 0, property.getter());
        }
        int middle = (from + to) >>> 1;
        return MethodHandles.foldArguments(inOrder(middle, to), inOrder(from, middle));
    }

    private static void tell(PropertyDeclaration property, @Nullable Object held, ValueVisitor visitor) {
        if (held != null) {
            visitor.visit(property, held);
        }
    }
}
