#pragma once

#include <QByteArray>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

// What poppler, which knows nothing of us, makes of a PDF.
namespace test {

using namespace Qt::StringLiterals;

inline QByteArray readBack(const QString& program, const QStringList& options, const QByteArray& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();

    QProcess process;
    const bool toStandardOutput = program == "pdftotext"_L1;
    process.start(program,
                  options + QStringList{file.fileName()} + (toStandardOutput ? QStringList{u"-"_s} : QStringList{}));
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

inline QString textOf(const QByteArray& pdf)
{
    return QString::fromUtf8(readBack(u"pdftotext"_s, {u"-layout"_s}, pdf));
}

inline QString descriptionOf(const QByteArray& pdf)
{
    return QString::fromUtf8(readBack(u"pdfinfo"_s, {}, pdf));
}

// As a printer without colours would show it.
inline QImage greyOf(const QByteArray& pdf, int dotsPerInch)
{
    return QImage::fromData(readBack(u"pdftoppm"_s, {u"-gray"_s, u"-r"_s, QString::number(dotsPerInch)}, pdf), "PGM");
}

} // namespace test
