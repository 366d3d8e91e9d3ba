package se.samservice.json.binding;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import se.samservice.attribute.Attribute;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Reads a property into a builder and writes it from a value, each in one method handle, which the JVM compiles for each
 * property by itself. A shape and an accessor asked one after the other are two calls that may go anywhere; reading would
 * take up to a twentieth longer so, and writing up to a fifth.
 */
final class PropertyHandles {

    private static final MethodHandle READ;
    private static final MethodHandle IS_NOTHING;
    private static final MethodHandle WRITE;

    static {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            READ = lookup.findVirtual(Shape.class, "read", methodType(Object.class, JsonParser.class, Problems.class));
            MethodHandle isNull = lookup.findStatic(Objects.class, "isNull", methodType(boolean.class, Object.class));
            IS_NOTHING = MethodHandles.dropArguments(isNull, 0, Object.class);
            WRITE = lookup.findVirtual(Named.class, "write", methodType(void.class, Object.class, JsonGenerator.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private PropertyHandles() {}

    /** What {@link #read} takes. */
    static MethodHandle reader(Attribute attribute, Shape<?> shape) {
        MethodHandle set = MethodHandles.filterReturnValue(attribute.contentSetter(), constant(true));
        MethodHandle leave = MethodHandles.dropArguments(constant(false), 0, Object.class, Object.class);
        MethodHandle setUnlessNothing = MethodHandles.guardWithTest(IS_NOTHING, leave, set);
        return MethodHandles.collectArguments(setUnlessNothing, 1, READ.bindTo(shape));
    }

    private static MethodHandle constant(boolean value) {
        return MethodHandles.constant(boolean.class, value);
    }

    /** What {@link #write} takes. */
    static MethodHandle writer(Attribute attribute, Shape<Object> shape) {
        Named named = new Named(new SerializedString(attribute.property()), shape);
        return MethodHandles.filterArguments(WRITE.bindTo(named), 0, attribute.getter());
    }

    /**
     * Reads the value the parser stands on, as {@link Shape#read} does, and sets it.
     *
     * @return whether there was a value; if not, {@code problems} knows why
     */
    static boolean read(MethodHandle reader, Object builder, JsonParser parser, Problems problems) {
        try {
            return (boolean) reader.invokeExact(builder, parser, problems);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Neither shapes nor builders throw this", e);
        }
    }

    /** Writes the property of a value, name and all, unless it is left out. */
    static void write(MethodHandle writer, Object owner, JsonGenerator generator) {
        try {
            writer.invokeExact(owner, generator);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Neither shapes nor accessors throw this", e);
        }
    }

    /**
     * A shape in a place with a name.
     *
     * @param name turned into bytes once
     */
    private record Named(SerializableString name, Shape<Object> shape) {

        @SuppressWarnings("UnusedMethod") // it is WRITE
        void write(Object held, JsonGenerator generator) {
            if (Attribute.isPlainlyNothing(held)) {
                return;
            }
            Object value = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
            if (!shape.isLeftOut(value)) {
                generator.writeName(name);
                shape.write(generator, value);
            }
        }
    }
}
