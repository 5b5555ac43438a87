/// Pages of bodies, meetings and what they told units to do.
@NullMarked
package quanheng.bodies.web;

import org.jspecify.annotations.NullMarked;
