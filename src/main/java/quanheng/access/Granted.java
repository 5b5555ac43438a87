package quanheng.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may use a route. A route without it is denied to everybody.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Granted {
    /// The roles that may.
    Role[] value() default {};

    /// True where every signed-in account may.
    boolean everyone() default false;

    /// True where no sign-in is needed.
    boolean nobody() default false;
}
