package quanheng.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Turns every failure into a page that says what happened, what was kept, what to do and whom to
/// call; into a part of a page where htmx asked for one.
@ControllerAdvice
class ErrorPages implements ErrorViewResolver {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private static final Map<Class<?>, HttpStatus> STATUSES = Map.of(
            NotFoundException.class, HttpStatus.NOT_FOUND,
            NotAllowedException.class, HttpStatus.FORBIDDEN,
            ChangedMeanwhileException.class, HttpStatus.CONFLICT,
            MaxUploadSizeExceededException.class, HttpStatus.CONTENT_TOO_LARGE,
            MethodArgumentTypeMismatchException.class, HttpStatus.BAD_REQUEST);

    private final Office office;
    private final Frames frames;

    ErrorPages(Office office, Frames frames) {
        this.office = office;
        this.frames = frames;
    }

    @ExceptionHandler
    ModelAndView answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            throw failure;
        }
        frames.frameWhereMissing(request, response);
        return page(statusOf(failure), failure, request);
    }

    /// For failures outside controllers: unknown addresses, refusals of the security filters.
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(status, null, request);
    }

    private static HttpStatusCode statusOf(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException wrong
                && wrong.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return HttpStatus.NOT_FOUND;
        }
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        return STATUSES.getOrDefault(failure.getClass(), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private ModelAndView page(HttpStatusCode status, @Nullable Exception failure, HttpServletRequest request) {
        var code = code();
        if (status.is5xxServerError()) {
            log.error("{} {} {} {}", code, status.value(), request.getMethod(), request.getRequestURI(), failure);
        } else {
            log.info("{} {} {}", code, status.value(), failure == null ? "" : failure.toString());
        }
        var part = request.getHeader("HX-Request") == null ? "" : " :: mishap";
        var mishap = new Mishap(Mishap.kindOf(status.value()), status.value(), code, office.helpDesk());
        return new ModelAndView("error/mishap" + part, Map.of("mishap", mishap), status);
    }

    private static String code() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()).toUpperCase(Locale.ROOT);
    }
}
