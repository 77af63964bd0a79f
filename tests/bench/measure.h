#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace bench {

// How long the same thing took each time, in milliseconds.
class Times
{
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    bool isEmpty() const { return m_times.empty(); }
    double median() const { return quantile(0.5); }
    double quantile(double part) const;
    double partWithin(double milliseconds) const;

private:
    std::vector<double> m_times;
};

double now(); // milliseconds of a clock that is the same in every process
double durationOf(const std::function<void()>& work);
Times repeated(int times, const std::function<void()>& work);

void printTitle(const QString& title);
void printRow(const QString& what, const Times& times);
void printRow(const QString& what, const Times& times, const Times& floor); // with how many times the floor it is
void printFigure(const QString& what, double figure);

} // namespace bench
