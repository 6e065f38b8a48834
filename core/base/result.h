// SPDX-License-Identifier: Apache-2.0
// The outcome of every action: a value, or one Error a user can read. Failure carries an Error up to the session's door.
#pragma once
#include <QString>
#include <exception>
#include <tl/expected.hpp>

namespace core {

enum class ErrorCode {
    invalidInput,  ///< the caller's input is wrong; the message says what and where
    notFound,
    conflict,   ///< what was asked contradicts data that is already there
    busy,       ///< another process holds the file
    io,         ///< reading or writing failed
    corrupt,    ///< the file is damaged, or the key is wrong
    tooNew,     ///< written by a newer version of the program
    full,       ///< no space left
    readOnly,
    cancelled,
    internal,   ///< a defect of the program
};

/// `message` is one Indonesian sentence for the user; `detail` is for the log.
struct Error {
    ErrorCode code = ErrorCode::internal;
    QString message;
    QString detail = {};
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, const QString& message, const QString& detail = {})
{
    return tl::unexpected<Error>(Error{code, message, detail});
}

/// Thrown below Session::read/write and by file adapters; caught there and turned into an Error.
class Failure : public std::exception {
public:
    explicit Failure(Error e) : error(std::move(e)) {}
    Failure(ErrorCode code, const QString& message, const QString& detail = {}) : error{code, message, detail} {}
    const char* what() const noexcept override { return "core::Failure"; }

    Error error;
};

/// Inside a door: the value, or the error thrown on as a Failure.
template <class T>
T valueOrThrow(Result<T>&& result)
{
    if (!result) throw Failure(std::move(result.error()));
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace core
